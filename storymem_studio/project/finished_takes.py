"""Takes on disk: from what the engine left in a take's folder to a take of the project."""

import contextlib
import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from storymem_engine.protocol import ShotDone
from storymem_studio.domain.takes import Keyframe, Picture, ShotRequest, Take
from storymem_studio.store.folder import TAKES, digest_of, relative, write_whole


@dataclass(frozen=True, slots=True)
class TakeFolder:
    """The folder of one take, made before it is rendered; `request.json` says what it was meant to be."""

    project: Path
    take_id: str

    @property
    def path(self) -> Path:
        return self.project / TAKES / self.take_id

    def prepare(self, shot_id: str, request: ShotRequest) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        record = {"shot_id": shot_id, "request": json.loads(request.to_json())}
        write_whole(self.path / "request.json", json.dumps(record, indent=1).encode(), durable=False)

    def take(self, shot_id: str, request: ShotRequest, done: ShotDone) -> Take:
        """:raises StudioError: a file lies outside the project. :raises OSError: a file is missing."""

        def picture(path: Path) -> Picture:
            return Picture(self._place(path), digest_of(self._file(path)))

        recipe = done.recipe | {
            "descriptor": done.descriptor,
            "timings": done.timings,
            "peak_bytes": done.peak_bytes,
        }
        made = datetime.fromtimestamp(self._file(done.video).stat().st_mtime, UTC)
        return Take(
            id=self.take_id,
            shot_id=shot_id,
            request=request,
            video=self._place(done.video),
            frames=done.frames,
            keyframes=tuple(
                Keyframe(
                    self._place(k.path),
                    digest_of(self._file(k.path)),
                    k.frame,
                    tuple(sorted(k.scores.items())),
                )
                for k in done.keyframes
            ),
            last_frame=picture(done.last_frame),
            motion_frames=tuple(picture(path) for path in done.motion_frames),
            dropped=tuple((drop.frame, drop.reason) for drop in done.dropped),
            ignored=done.ignored,
            seconds=round(sum(done.timings.values()), 3),
            recipe=json.dumps(recipe, sort_keys=True),
            created=made.isoformat(timespec="seconds"),
        )

    def _file(self, path: Path) -> Path:
        """Where the file lies now: the project may have been moved since the engine wrote its report."""
        return self.path / path.name

    def _place(self, path: Path) -> str:
        return relative(self.project, self._file(path))


def adoptable_takes(project: Path, known: Container[str]) -> Iterator[Take]:
    """Finished takes that the project does not know: the studio was ended before it could record them."""
    folders = (project / TAKES).glob("*") if (project / TAKES).is_dir() else ()
    for folder in sorted(folders, key=lambda path: path.name):
        if folder.name in known or not (folder / "done.json").is_file():
            continue
        try:
            record = json.loads((folder / "request.json").read_bytes())
            request = ShotRequest.from_json(json.dumps(record["request"]))
            done = ShotDone.model_validate_json((folder / "done.json").read_bytes())
            yield TakeFolder(project, folder.name).take(record["shot_id"], request, done)
        except (OSError, ValueError, KeyError, TypeError, ValidationError):
            continue  # not whole after all: it stays on disk and is simply not offered


def remove_unfinished(project: Path, known: Container[str]) -> None:
    """Clear what a killed render left behind: folders of takes that never finished."""
    for folder in (project / TAKES).glob("*"):
        if folder.is_dir() and folder.name not in known and not (folder / "done.json").exists():
            with contextlib.suppress(OSError):
                for file in folder.iterdir():
                    if file.is_file():
                        file.unlink(missing_ok=True)
                folder.rmdir()


def is_whole(project: Path, take: Take) -> bool:
    """Its video and every picture that later shots may need are there, and the video was not cut short."""
    stills = (*take.keyframes, take.last_frame, *take.motion_frames)
    try:
        return all((project / still.path).stat().st_size for still in stills) and _ends_where_it_says(
            project / take.video
        )
    except OSError:
        return False


def _ends_where_it_says(video: Path) -> bool:
    """An mp4 is a row of boxes, each with its length in front: a file cut short ends inside one."""
    size = video.stat().st_size
    with video.open("rb") as file:
        at = 0
        while at + 8 <= size:
            file.seek(at)
            head = file.read(16)
            length = int.from_bytes(head[:4])
            if length == 1:  # the length did not fit and follows the name
                length = int.from_bytes(head[8:16])
            elif length == 0:  # the last box, to the end of the file
                return at > 0
            if length < 8:
                return False
            at += length
    return at == size and size > 0
