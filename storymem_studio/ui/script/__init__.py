"""The script as text and as an outline."""
