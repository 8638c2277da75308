"""The painted timeline: shots, what they give to the memory and what they see of it."""
