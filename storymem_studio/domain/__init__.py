"""The story, its takes and everything computed from them: plain values, no Qt, no database, no files."""
