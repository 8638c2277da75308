"""What a writer says while it drafts, and the story that grows from it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from storymem_studio.domain.story import Character, Scene, Shot, Story, new_id
from storymem_studio.drafting.brief import Brief
from storymem_studio.wording import say


@dataclass(frozen=True, slots=True)
class DraftStarted:
    writer: str
    """Who writes, as shown to the user and kept in Story.writer."""


@dataclass(frozen=True, slots=True)
class DraftTitle:
    title: str
    overview: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class CastDrafted:
    characters: tuple[Character, ...]


@dataclass(frozen=True, slots=True)
class SceneDrafted:
    heading: str
    scene_index: int
    scene_id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class ShotDrafted:
    shot: Shot
    scene_index: int
    partial: bool = False
    """Still growing: another event with the same shot id follows."""


@dataclass(frozen=True, slots=True)
class DraftNote:
    """Something the user should know: fell back, retrying, continued after a drop …"""

    message: str


@dataclass(frozen=True, slots=True)
class DraftFinished:
    story: Story


DraftEvent = DraftStarted | DraftTitle | CastDrafted | SceneDrafted | ShotDrafted | DraftNote | DraftFinished


@dataclass(frozen=True, slots=True)
class Draft:
    """The story so far. `after(event)` gives the next one; a half-written shot never gets into `story`."""

    brief: Brief
    base: Story = field(default_factory=lambda: Story(""))
    growing: ShotDrafted | None = None
    notes: tuple[str, ...] = ()
    finished: bool = False

    def after(self, event: DraftEvent) -> "Draft":
        match event:
            case DraftStarted(writer):
                return replace(self, base=replace(self.base, writer=writer))
            case DraftTitle(title, overview, style):
                return replace(self, base=replace(self.base, title=title, overview=overview, style=style))
            case CastDrafted(characters):
                return replace(self, base=replace(self.base, characters=characters))
            case SceneDrafted(heading, index, scene_id):
                return replace(self, base=_with_scene(self.base, index, heading, scene_id))
            case ShotDrafted(shot, index, partial):
                if partial:
                    return replace(self, growing=event)
                return replace(self, growing=None, base=_with_shot(self.base, index, shot))
            case DraftNote(message):
                return replace(self, notes=(*self.notes, message))
            case DraftFinished(story):
                return replace(self, base=story, growing=None, finished=True)

    @property
    def story(self) -> Story:
        if self.finished:
            return self.base
        return replace(
            self.base,
            title=self.base.title or say("Untitled"),
            logline=self.brief.logline,
            style=self.base.style or self.brief.style,
            settings=self.brief.settings,
            scenes=tuple(scene for scene in self.base.scenes if scene.shots),
        )


def assemble(events: Iterable[DraftEvent], brief: Brief | None = None) -> Story:
    """The story that these events tell, as far as they go."""
    draft = Draft(brief or Brief(""))
    for event in events:
        draft = draft.after(event)
    return draft.story


def _with_scene(story: Story, index: int, heading: str, scene_id: str) -> Story:
    scenes = list(story.scenes)
    while len(scenes) <= index:
        scenes.append(Scene())
    scenes[index] = replace(scenes[index], heading=heading, id=scene_id)
    return replace(story, scenes=tuple(scenes))


def _with_shot(story: Story, index: int, shot: Shot) -> Story:
    scenes = list(story.scenes)
    while len(scenes) <= index:
        scenes.append(Scene())
    known = [position for position, other in enumerate(scenes[index].shots) if other.id == shot.id]
    shots = list(scenes[index].shots)
    if known:
        shots[known[0]] = shot
    else:
        shots.append(shot)
    scenes[index] = replace(scenes[index], shots=tuple(shots))
    return replace(story, scenes=tuple(scenes))
