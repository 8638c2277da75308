"""Writers: from a logline to a story, with a language model or without one. Light to import."""

from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.events import (
    CastDrafted,
    Draft,
    DraftEvent,
    DraftFinished,
    DraftNote,
    DraftStarted,
    DraftTitle,
    SceneDrafted,
    ShotDrafted,
    assemble,
)

__all__ = [
    "Brief",
    "CastDrafted",
    "Draft",
    "DraftEvent",
    "DraftFinished",
    "DraftNote",
    "DraftStarted",
    "DraftTitle",
    "SceneDrafted",
    "ShotDrafted",
    "assemble",
]
