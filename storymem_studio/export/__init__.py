"""From the takes of a story to a film file."""
