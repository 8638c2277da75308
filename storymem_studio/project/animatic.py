"""The animatic of a film that another engine will make: drawn takes that stand in until the real ones are there."""

from dataclasses import replace

from storymem_studio.domain.plan import ShotPlan
from storymem_studio.domain.story import RenderSettings
from storymem_studio.domain.takes import Continues, ShotRequest, Take
from storymem_studio.generation.pace import Kind
from storymem_studio.project.rendering import FilmRender

ANIMATIC = "animatic"
PARAMS = "{}"


class AnimaticRender(FilmRender):
    """Draws the shots that have no take at all. Their takes are shown, and out of date from the start: the film's own
    engine is still to make them, and nothing is remembered of them (`ShotPlan.stand_in`)."""

    def _kind(self, settings: RenderSettings) -> Kind:
        return Kind(ANIMATIC, PARAMS, settings.width, settings.height)

    def _needs(self, plan: ShotPlan) -> bool:
        return plan.take is None

    def _waits(self, plan: ShotPlan) -> bool:
        return False

    def _request(self, plan: ShotPlan) -> ShotRequest:
        return replace(
            plan.request,
            backend=ANIMATIC,
            params=PARAMS,
            negative_prompt="",
            memory=(),
            continues=self._continues(plan),
        )

    def _reusable(self, shot_id: str) -> Take | None:
        wanted = self._request(self._project.plans[shot_id])
        return next((t for t in reversed(self._project.takes_of(shot_id)) if t.request == wanted), None)

    def _continues(self, plan: ShotPlan) -> Continues | None:
        """The picture of the shot before, whoever made it: the cut is to be seen, or not to be seen, as it will be."""
        before = None
        for shot_id, other in self._project.plans.items():
            if shot_id == plan.place.shot.id:
                break
            before = other
        if plan.request.continues is None or before is None or before.take is None:
            return None
        return Continues("MI2V", (before.take.last_frame.digest,))
