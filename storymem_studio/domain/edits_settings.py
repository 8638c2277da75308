"""Edits that concern every shot of the film at once: pure functions `Story -> Story`."""

from dataclasses import replace

from storymem_studio.domain.story import Story


def whole_length(frames: int) -> int:
    """The nearest length a video model can make: 4n + 1 frames, at least 5."""
    return max(5, round((frames - 1) / 4) * 4 + 1)


def set_length(story: Story, frames: int) -> Story:
    """Give every shot this length."""
    length = whole_length(frames)
    return replace(
        story,
        scenes=tuple(
            replace(scene, shots=tuple(replace(shot, frames=length) for shot in scene.shots))
            for scene in story.scenes
        ),
    )
