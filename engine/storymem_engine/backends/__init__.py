"""The backends by name: "module:Class". A new backend is one file and one line here."""

BACKENDS: dict[str, str] = {
    "animatic": "storymem_engine.backends.animatic:AnimaticBackend",
    "storymem": "storymem_engine.backends.storymem:StorymemBackend",
}
