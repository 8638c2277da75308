"""The story of the small film that the export tests share."""

from storymem_studio.domain.story import Character, RenderSettings, Scene, Shot, Story

WIDTH, HEIGHT, FPS = 96, 64, 16
FRAMES = (9, 9, 13, 9)
"""Of the four shots; the second continues the first, and so delivers one less."""
MADE = (9, 8, 13, 9)
TOTAL = sum(MADE)


def story() -> Story:
    prompts = (
        "Wide shot of Mara, a woman in a red coat, on the cliff at dawn.",
        'Medium shot of Mara on the cliff. She says, "Who is there?"',
        "Wide shot of an empty harbour at night, rain.",
        "Close-up of a sign that reads “Closed”, in the harbour at night.",
    )
    shots = tuple(
        Shot(prompt, cut=number != 1, frames=frames, seed=number + 7)
        for number, (prompt, frames) in enumerate(zip(prompts, FRAMES, strict=True))
    )
    return Story(
        "Das Licht & die See",
        logline="A keeper finds a bottle.",
        writer="offline writer (template)",
        characters=(Character("Mara", "a woman in a red coat"),),
        scenes=(Scene("The cliff", shots[:2]), Scene("The harbour", shots[2:])),
        settings=RenderSettings(width=WIDTH, height=HEIGHT, fps=FPS),
    )
