"""Stories and takes for the tests of the domain: small, plain, complete."""

from dataclasses import replace

from storymem_studio.domain import edits
from storymem_studio.domain.plan import plan_film
from storymem_studio.domain.story import Character, RenderSettings, Scene, Shot, Story
from storymem_studio.domain.takes import Keyframe, Picture, Take

LENA = Character("Lena", "a woman of thirty in a mustard raincoat")


def make_story(
    *scenes: int, settings: RenderSettings | None = None, continuing: tuple[int, ...] = ()
) -> Story:
    """Scenes with so many shots each; the film numbers in `continuing` have cut=False."""
    number = 0
    built = []
    for index, count in enumerate(scenes or (3, 2)):
        shots = []
        for _ in range(count):
            number += 1
            prompt = f"Wide shot of Lena walking past house {number} in the street at night."
            shots.append(Shot(prompt, cut=number not in continuing, seed=number - 1))
        built.append(Scene(f"Scene {index + 1}", tuple(shots)))
    return Story(
        "The Long Walk",
        "Lena walks home.",
        characters=(LENA,),
        scenes=tuple(built),
        settings=settings or RenderSettings(),
    )


def render(story: Story, takes: dict[str, Take], number: int, *, tag: str = "", keyframes: int = 2) -> Story:
    """Pretend that shot `number` was rendered from what the story asks for now; the take is chosen."""
    plan = list(plan_film(story, takes).values())[number - 1]
    name = f"{number}{tag}"
    take = Take(
        shot_id=plan.place.shot.id,
        request=plan.request,
        video=f"media/takes/{name}/video.mp4",
        frames=plan.request.delivered_frames,
        keyframes=tuple(
            Keyframe(f"media/takes/{name}/keyframe_{i}.png", f"digest-{name}-{i}", i * 20)
            for i in range(keyframes)
        ),
        last_frame=Picture(f"media/takes/{name}/last_frame.png", f"last-{name}"),
        motion_frames=tuple(
            Picture(f"media/takes/{name}/motion_{i}.png", f"motion-{name}-{i}") for i in range(5)
        ),
        id=f"take-{name}",
    )
    takes[take.id] = take
    return edits.choose_take(story, take.shot_id, take.id)


def render_all(story: Story, takes: dict[str, Take], keyframes: int = 2) -> Story:
    for number in range(1, len(story.shots()) + 1):
        story = render(story, takes, number, keyframes=keyframes)
    return story


def with_settings(story: Story, **changes: object) -> Story:
    return replace(story, settings=replace(story.settings, **changes))
