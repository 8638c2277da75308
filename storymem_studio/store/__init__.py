"""A project on disk: one folder with `project.db` and `media/`, relative paths only."""
