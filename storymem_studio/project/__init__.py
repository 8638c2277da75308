"""The core that the window and the command line share."""

from storymem_studio.project.project import Project, ProjectEvent, StoryChanged, TakeAdded

__all__ = ["Project", "ProjectEvent", "StoryChanged", "TakeAdded"]
