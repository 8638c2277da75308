"""Finishing a film: transitions, sounds, titles, markers, spoken lines, and an editor's cut taken back."""

import pytest
from stories import make_story

from storymem_studio.domain import edits_film
from storymem_studio.domain.edits_film import EditedShot
from storymem_studio.domain.finish import Marker, SoundClip
from storymem_studio.domain.plan import plan_film
from storymem_studio.domain.spoken import spoken_text
from storymem_studio.domain.story import Shot, Story
from storymem_studio.domain.timeline import lay_out


def kept(story: Story) -> list[EditedShot]:
    return [EditedShot(s.id, s.trim_in, s.trim_out, s.transition, s.transition_frames) for s in story.shots()]


def test_a_transition_moves_no_shot_on_the_timeline():
    story = make_story(2, 2)
    dissolved = edits_film.set_transitions(story, "dissolve", 12)
    assert lay_out(story, plan_film(story, {})) == lay_out(dissolved, plan_film(dissolved, {}))


def test_dissolves_everywhere_leave_the_start_and_the_continuing_shots_alone():
    story = edits_film.set_transitions(make_story(3, 2, continuing=(2,)), "dissolve", 12)
    assert [shot.transition for shot in story.shots()] == ["cut", "cut", "dissolve", "dissolve", "dissolve"]


def test_sounds_come_change_and_go():
    story = edits_film.add_sound(make_story(), SoundClip("Theme", "media/sounds/a.wav", id="a"))
    story = edits_film.update_sound(story, "a", gain=-6.0)
    assert story.sounds[0].gain == -6.0
    assert edits_film.remove_sound(story, "a").sounds == ()
    with pytest.raises(KeyError):
        edits_film.update_sound(story, "b", gain=0.0)


def test_a_trimmed_sound_plays_the_same_at_the_same_frame_and_can_be_pulled_out_again():
    """Two seconds at 16 frames a second, from film frame 10 on."""
    story = edits_film.add_sound(make_story(), SoundClip("Theme", "a.wav", start=10, id="a"))
    assert story.settings.fps == 16

    def trimmed(start: int, end: int) -> tuple[int, int, int]:
        (sound,) = edits_film.trim_sound(story, "a", 2000, start, end).sounds
        return sound.start, sound.source_in, sound.source_out

    assert trimmed(18, 42) == (18, 500, 0)
    assert trimmed(10, 26) == (10, 0, 1000)
    assert trimmed(2, 90) == (10, 0, 0)
    assert trimmed(90, 42) == (41, 1938, 0)
    assert trimmed(10, 3) == (10, 0, 62)
    story = edits_film.trim_sound(story, "a", 2000, 11, 41)
    assert edits_film.sound_reach(story.sounds[0], 2000, 16) == (10, 42)
    assert trimmed(0, 99) == (10, 0, 0)


def test_markers_stay_in_film_order():
    story = edits_film.add_marker(make_story(), Marker(40, "late", id="l"))
    story = edits_film.add_marker(story, Marker(4, "early", id="e"))
    assert [marker.name for marker in story.markers] == ["early", "late"]
    story = edits_film.update_marker(story, "e", frame=90)
    assert [marker.name for marker in story.markers] == ["late", "early"]


def test_an_unchanged_cut_changes_nothing():
    story = make_story(3, 2)
    assert edits_film.conform(story, kept(story)) == story


def test_an_editors_order_and_trims_are_taken_back():
    story = make_story(3, 2)
    first, second, third, fourth, fifth = story.shots()
    cut = [EditedShot(s.id, 0, 0) for s in (second, first, third, fifth, fourth)]
    cut[0] = EditedShot(second.id, 5, 7, "dip", 10)
    after = edits_film.conform(story, cut)
    assert [shot.id for shot in after.shots()] == [item.shot_id for item in cut]
    assert [len(scene.shots) for scene in after.scenes] == [3, 2]
    moved = after.shots()[0]
    assert (moved.trim_in, moved.trim_out, moved.transition) == (5, 7, "dip")
    assert moved.prompt == second.prompt


def test_a_shot_the_editor_put_into_another_scene_belongs_to_it():
    story = make_story(2, 2)
    one, two, three, four = story.shots()
    after = edits_film.conform(story, [EditedShot(s.id, 0, 0) for s in (one, three, two, four)])
    assert [[s.id for s in scene.shots] for scene in after.scenes] == [[one.id], [three.id, two.id, four.id]]


def test_a_shot_used_twice_gets_a_twin_and_a_dropped_one_goes():
    story = make_story(3)
    one, two, _ = story.shots()
    after = edits_film.conform(
        story, [EditedShot(one.id, 0, 40), EditedShot(two.id, 0, 0), EditedShot(one.id, 41, 0)]
    )
    assert len(after.shots()) == 3 and len({shot.id for shot in after.shots()}) == 3
    assert after.shots()[2].prompt == one.prompt and after.shots()[2].trim_in == 41


@pytest.mark.parametrize(
    ("prompt", "line"),
    [
        ("Mara turns and says, “Who is there?” The wind answers.", "Who is there?"),
        ('He whispers: "Do not go."', "Do not go."),
        ("“Run!” shouts the boy.", "Run!"),
        ("A sign reads “Closed for winter”.", ""),
        ("A street at night.", ""),
        ("老人说：「回家吧」", "回家吧"),
        ("The sign reads: “Closed”.", ""),
    ],
)
def test_what_is_said_is_found_and_lettering_is_not(prompt: str, line: str):
    assert spoken_text(Shot(prompt)) == line


def test_a_line_of_dialogue_comes_first():
    assert (
        spoken_text(Shot("She says “No.”", dialogue="Narrator:  Years\npassed.")) == "Narrator: Years passed."
    )
