"""Draws a shot as a director's animatic: place, hour, weather, people and a camera that moves."""
