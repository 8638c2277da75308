"""The studio's end of the engine process, without Qt."""
