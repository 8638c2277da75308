"""The film as it stands: a project's chosen takes, in order, ready to be exported or played."""

from storymem_studio import __version__
from storymem_studio.domain.memory import Candidate
from storymem_studio.export.order import ExportOptions
from storymem_studio.export.production import ProducedShot, ProducedSound, Production
from storymem_studio.export.programme import reel_of as reel_of_production
from storymem_studio.export.reel import Reel
from storymem_studio.project.project import Project


def production_of(project: Project) -> Production:
    """Everything an exporter may need, with files for paths. A sound whose file is gone is left out."""
    shots: list[ProducedShot] = []
    for clip in project.timeline().clips:
        plan = project.plans[clip.shot_id]
        take = plan.take
        shots.append(
            ProducedShot(
                plan,
                clip,
                project.path(take.video) if take else None,
                tuple(project.path(keyframe.path) for keyframe in take.keyframes) if take else (),
                tuple(f"{_source(project, e.source)}: {e.reason}" for e in plan.memory.remembered),
            )
        )
    sounds = [ProducedSound(clip, project.path(clip.path)) for clip in project.story.sounds]
    return Production(
        project.story,
        tuple(shots),
        tuple(sound for sound in sounds if sound.path.is_file()),
        f"StoryMem Studio {__version__}",
    )


def reel_of(project: Project, *, made_only: bool = False) -> Reel:
    """:raises StudioError: shots are not made yet (unless only those that are made are wanted)."""
    return reel_of_production(production_of(project), ExportOptions(made_only=made_only))


def _source(project: Project, source: Candidate) -> str:
    if source.shot_id is None:
        return f"reference {source.name}".strip()
    plan = project.plans.get(source.shot_id)
    where = f"shot {plan.place.film_number}" if plan else "a removed shot"
    return f"{where}, frame {source.frame}"
