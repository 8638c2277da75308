"""StoryMem Studio: from a logline to a finished film."""

__version__ = "0.1.0"
