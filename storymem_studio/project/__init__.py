"""The core that the window and the command line share."""

from storymem_studio.project.project import Project, ProjectEvent, StoryChanged, TakeAdded, TakesDeleted

__all__ = ["Project", "ProjectEvent", "StoryChanged", "TakeAdded", "TakesDeleted"]
