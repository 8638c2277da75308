"""Where a project comes from: a logline or a script, and how the same source finds its project again."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from storymem_studio.domain.merge import merge_story
from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError
from storymem_studio.project.project import Project
from storymem_studio.scripts.formats import read_bytes
from storymem_studio.store.folder import check_place, is_project, slug, unused, write_whole
from storymem_studio.wording import say

SOURCE = "source.json"


@dataclass(frozen=True, slots=True)
class LoglineSource:
    logline: str
    shots: int = 10
    style: str = ""
    seed: int = 0
    kind: str = "logline"

    @property
    def name(self) -> str:
        return slug(self.logline)


@dataclass(frozen=True, slots=True)
class ScriptSource:
    """`path` is resolved; `digest` tells whether the writer changed the file since it was last read."""

    path: str
    digest: str
    kind: str = "script"

    @property
    def name(self) -> str:
        return slug(Path(self.path).stem)


Source = LoglineSource | ScriptSource


def script_source(path: Path) -> ScriptSource:
    """:raises StudioError: the script cannot be read."""
    return ScriptSource(str(path.resolve()), hashlib.sha256(read_bytes(path)).hexdigest())


def open_from(
    source: Source,
    make_story: Callable[[], Story],
    *,
    folder: Path | None = None,
    parent: Path,
) -> tuple[Project, bool]:
    """The project of this source, and whether it was made now.

    The same source finds the project it made before, in `folder` or else under `parent`; a script that changed since
    then is brought in as an edit. `make_story` is called only when it is needed.

    :raises StudioError: `folder` holds a project of something else.
    """
    found = folder if folder is not None else _find(source, parent)
    if found is not None and is_project(found):
        project = Project.open(found)
        before = _read(found)
        try:
            if before is None or not _same(source, before):
                raise StudioError(
                    "{found} already holds another story: “{title}”.",
                    "Name another folder, or open that project.",
                    found=found,
                    title=project.story.title,
                )
            if before != source:
                script = make_story()
                project.edit(say("Read the script again"), lambda story: merge_story(story, script))
        except BaseException:
            project.close()
            raise
        _write(found, source)
        return project, False
    target = folder if folder is not None else unused(parent, source.name)
    check_place(target)
    story = make_story()
    project = Project.create(target, story)
    _write(project.folder, source)
    return project, True


def _find(source: Source, parent: Path) -> Path | None:
    """Earlier projects of this name are numbered -2, -3 …: the one made from the same source."""
    candidates = sorted(parent.glob(f"{source.name}*"), key=lambda path: (len(path.name), path.name))
    for folder in candidates:
        before = _read(folder)
        if before is not None and _same(source, before):
            return folder
    return None


def _same(source: Source, before: Source) -> bool:
    if isinstance(source, ScriptSource):
        return isinstance(before, ScriptSource) and source.path == before.path
    return source == before


def _read(folder: Path) -> Source | None:
    try:
        values = json.loads((folder / SOURCE).read_bytes())
        kind = {"logline": LoglineSource, "script": ScriptSource}[values["kind"]]
        return kind(**values)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(folder: Path, source: Source) -> None:
    write_whole(folder / SOURCE, json.dumps(asdict(source), indent=1).encode())
