"""The memory panel's parts: keyframe cards, cropping, choosing pictures from the whole film, what is out of date."""
