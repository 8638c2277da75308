"""The generation engine: renders one shot at a time, remembering what earlier shots showed."""

__version__ = "0.1.0"
