"""Turns a growing answer into drafting events, and keeps what was received over several answers."""

import json
from collections.abc import Iterator
from dataclasses import replace

from storymem_studio.domain.describing import described
from storymem_studio.domain.story import Character, Shot, new_id
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.events import CastDrafted, DraftEvent, DraftTitle, SceneDrafted, ShotDrafted
from storymem_studio.drafting.outline import Outline, OutlinedScene, OutlinedShot, read_outline
from storymem_studio.drafting.partial import is_whole, read_json
from storymem_studio.wording import say

_EVERY = 16
"""Characters to wait for before the answer is read again."""


class Transcript:
    """The film as received so far. `begin` starts a new answer, which goes on where the last one ended."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.title = ""
        self.cast: tuple[Character, ...] = ()
        self.scenes: list[tuple[str, list[Shot]]] = []
        self._told_title = False
        self._told_cast = False
        self._known: set[str] = set()
        self.begin()

    def begin(self) -> None:
        while self.scenes and not self.scenes[-1][1]:
            self.scenes.pop()
        self._read_at = 0
        self._scene_of: dict[int, int] = {}
        self._ids: dict[tuple[int, int], str] = {}
        self._grown: dict[tuple[int, int], str] = {}
        self._done: set[tuple[int, int]] = set()

    @property
    def count(self) -> int:
        return sum(len(shots) for _, shots in self.scenes)

    def read(self, text: str) -> Iterator[DraftEvent]:
        """Events for what has arrived since the last call."""
        if len(text) - self._read_at < _EVERY:
            return
        self._read_at = len(text)
        value = read_json(text)
        if value is not None:
            yield from self._tell(read_outline(value), whole=False)

    def finish(self, text: str, trusted: bool) -> Iterator[DraftEvent]:
        """The rest of an answer. Its last shot counts only if the answer came to its end."""
        value = read_json(text, finished=True)
        if value is not None:
            yield from self._tell(read_outline(value), whole=trusted or is_whole(text))

    def as_json(self) -> str:
        """What was received, in the form the model writes it: its own words to go on from."""
        scenes = [
            {
                "heading": heading,
                "shots": [
                    {
                        "title": shot.title,
                        "prompt": shot.prompt,
                        "first_frame": shot.first_frame_prompt,
                        "cut": shot.cut,
                    }
                    for shot in shots
                ],
            }
            for heading, shots in self.scenes
            if shots
        ]
        cast = [{"name": character.name, "description": character.description} for character in self.cast]
        return json.dumps({"title": self.title, "characters": cast, "scenes": scenes}, ensure_ascii=False)

    def _tell(self, outline: Outline, whole: bool) -> Iterator[DraftEvent]:
        scenes_begun = bool(outline.scenes)
        if (
            not self._told_title
            and (outline.characters or scenes_begun or whole)
            and (outline.title or scenes_begun)
        ):
            self._told_title = True
            self.title = outline.title or say("Untitled")
            yield DraftTitle(self.title, outline.overview, self.brief.style or outline.style)
        if not self._told_cast and (scenes_begun or whole) and (outline.characters or scenes_begun):
            self._told_cast = True
            self.cast = _cast(self.brief.cast, outline.characters)
            yield CastDrafted(self.cast)
        last = _last_shot(outline)
        for scene_index, scene in enumerate(outline.scenes):
            if not any(shot.prompt for shot in scene.shots):
                continue
            yield from self._begin_scene(scene_index, scene)
            for shot_index, shot in enumerate(scene.shots):
                where = (scene_index, shot_index)
                if where not in self._done:
                    yield from self._tell_shot(where, shot, whole or where != last)

    def _begin_scene(self, index: int, scene: OutlinedScene) -> Iterator[DraftEvent]:
        if index in self._scene_of:
            return
        last = self.scenes[-1][0].casefold() if self.scenes else None
        goes_on = index == 0 and last is not None and scene.heading.casefold() in ("", last)
        if not goes_on:
            self.scenes.append((scene.heading, []))
        self._scene_of[index] = len(self.scenes) - 1
        if not goes_on:
            yield SceneDrafted(scene.heading, len(self.scenes) - 1)

    def _tell_shot(
        self, where: tuple[int, int], outlined: OutlinedShot, complete: bool
    ) -> Iterator[DraftEvent]:
        scene = self._scene_of[where[0]]
        shot_id = self._ids.setdefault(where, new_id())
        if not complete:
            if outlined.prompt and outlined.prompt != self._grown.get(where):
                self._grown[where] = outlined.prompt
                yield ShotDrafted(self._shot(outlined, scene, shot_id), scene, partial=True)
            return
        self._done.add(where)
        if not outlined.usable or self._is_repeated(outlined):
            return
        self._known.add(_essence(outlined.prompt))
        shot = self._shot(outlined, scene, shot_id)
        shot = replace(shot, prompt=described(shot.prompt, self.cast))
        self.scenes[scene][1].append(shot)
        yield ShotDrafted(shot, scene)

    def _shot(self, outlined: OutlinedShot, scene: int, shot_id: str) -> Shot:
        first = not self.scenes[scene][1]
        return Shot(
            outlined.prompt,
            cut=True if first else outlined.cut,
            first_frame_prompt=outlined.first_frame,
            seed=self.brief.settings.seed + self.count,
            title=outlined.title,
            id=shot_id,
        )

    def _is_repeated(self, outlined: OutlinedShot) -> bool:
        """A continued answer may begin again with shots we have."""
        return _essence(outlined.prompt) in self._known


def _cast(given: tuple[Character, ...], written: tuple[Character, ...]) -> tuple[Character, ...]:
    """The user's characters keep what the user said; the model may fill in what was left open and add others."""
    by_name = {character.name.casefold(): character for character in written}
    kept = [
        replace(
            character, description=character.description or by_name[character.name.casefold()].description
        )
        if character.name.casefold() in by_name
        else character
        for character in given
    ]
    names = {character.name.casefold() for character in given}
    return (*kept, *(character for character in written if character.name.casefold() not in names))


def _last_shot(outline: Outline) -> tuple[int, int] | None:
    for index in range(len(outline.scenes) - 1, -1, -1):
        if outline.scenes[index].shots:
            return index, len(outline.scenes[index].shots) - 1
    return None


def _essence(prompt: str) -> str:
    return "".join(character for character in prompt.casefold() if character.isalnum())
