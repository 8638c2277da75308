"""The settings: the writer, the engine and its weights, looks, keys, folders."""
