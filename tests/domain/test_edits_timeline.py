"""Edits made on the timeline."""

from stories import make_story, render_all

from storymem_studio.domain import edits_timeline
from storymem_studio.domain.plan import plan_film
from storymem_studio.domain.timeline import lay_out


def ids(story):
    return [shot.id for shot in story.shots()]


def test_trims_are_whole_frames_and_leave_at_least_one():
    takes = {}
    story = render_all(make_story(2), takes)
    first = ids(story)[0]
    trimmed = edits_timeline.trim_shot(story, first, 81, 10, 20)
    clips = lay_out(trimmed, plan_film(trimmed, takes)).clips
    assert (clips[0].source_in, clips[0].frames, clips[1].start) == (10, 51, 51)
    shot = edits_timeline.trim_shot(story, first, 81, 500, 500).shots()[0]
    assert 81 - shot.trim_in - shot.trim_out == 1
    assert edits_timeline.trim_shot(story, first, 81, -3, 4).shots()[0].trim_in == 0
    assert edits_timeline.untrim_shots(trimmed, [first]) == story


def test_trimming_makes_no_take_out_of_date():
    takes = {}
    story = render_all(make_story(3), takes)
    trimmed = edits_timeline.trim_shot(story, ids(story)[1], 81, 7, 0)
    assert not any(plan.needs_rendering for plan in plan_film(trimmed, takes).values())


def test_shots_are_put_into_the_scene_of_their_new_neighbour():
    story = make_story(3, 2)
    a, b, c, d, e = ids(story)
    after = edits_timeline.put_beside(story, [a], c, after=True)
    assert [[shot.id for shot in scene.shots] for scene in after.scenes] == [[b, c, a], [d, e]]
    before = edits_timeline.put_beside(story, [a], d, after=False)
    assert [[shot.id for shot in scene.shots] for scene in before.scenes] == [[b, c], [a, d, e]]
    several = edits_timeline.put_beside(story, [b, d], e, after=True)
    assert ids(several) == [a, c, e, b, d]
    assert edits_timeline.put_beside(story, [b], a, after=True) == story
