"""The outline shows scenes, shots and their states; shots are inserted, moved, doubled and deleted, and it is undone."""

from window_films import short_story


def outline(studio) -> list[list[str]]:
    tree = studio.script.outline
    tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [[top.text(0), *(top.child(j).text(0) for j in range(top.childCount()))] for top in tops]


def test_scenes_and_shots_are_listed_with_their_lengths(open_studio):
    studio = open_studio(short_story(3), made=1)
    assert outline(studio) == [
        ["Scene 1 — The cliff", "1  Wide shot of Mara on the…", "2  Wide shot of Mara on the…"],
        ["Scene 2 — The sea", "3  Wide shot of Mara on the…"],
    ]
    first = studio.script.outline.topLevelItem(0).child(0)
    assert first.text(1) == "0.6 s"
    assert first.toolTip(0).endswith("Up to date.")
    assert studio.script.outline.topLevelItem(1).child(0).toolTip(0).endswith("Not made yet.")


def test_choosing_in_the_outline_selects_the_shot_everywhere(open_studio):
    studio = open_studio(short_story(3))
    item = studio.script.outline.topLevelItem(1).child(0)
    studio.script.outline.setCurrentItem(item)
    assert studio.preview.title.text().startswith("Shot 3")
    assert studio.timeline.view.selected == list(studio.session.plans)[2]


def test_an_inserted_shot_is_selected_and_undo_takes_it_away(open_studio, window):
    studio = open_studio(short_story(3))
    before = studio.session.story
    window.actions_["insert_shot"].trigger()
    assert studio.session.selected_place.film_number == 2
    assert studio.session.selected.prompt == ""
    assert window.actions_["undo"].text() == "&Undo insert shot"
    window.actions_["undo"].trigger()
    assert studio.session.story == before
    window.actions_["redo"].trigger()
    assert len(studio.session.plans) == 4


def test_a_deleted_shot_leaves_its_neighbour_selected(open_studio, window):
    studio = open_studio(short_story(4), made=2)
    ids = list(studio.session.plans)
    studio.session.select(ids[1])
    window.actions_["delete_shot"].trigger()
    assert list(studio.session.plans) == [ids[0], ids[2], ids[3]]
    assert studio.session.selected_id == ids[2]
    window.actions_["undo"].trigger()
    assert list(studio.session.plans) == ids


def test_deleting_every_shot_leaves_an_empty_film_one_can_go_on_with(open_studio, window):
    studio = open_studio(short_story(2), made=1)
    window.actions_["delete_shot"].trigger()
    window.actions_["delete_shot"].trigger()
    assert studio.preview.title.text() == "No shot"
    assert not studio.preview.prompt.isEnabled()
    window.grab()
    window.actions_["insert_shot"].trigger()
    assert len(studio.session.plans) == 1
    assert studio.preview.prompt.isEnabled()


def test_a_shot_moves_over_the_border_of_its_scene(open_studio, window):
    studio = open_studio(short_story(3))
    ids = list(studio.session.plans)
    studio.session.select(ids[1])
    window.actions_["move_later"].trigger()
    assert [len(scene.shots) for scene in studio.session.story.scenes] == [1, 2]
    assert list(studio.session.plans) == ids
    window.actions_["move_later"].trigger()
    assert list(studio.session.plans) == [ids[0], ids[2], ids[1]]
    assert studio.session.selected_id == ids[1]


def test_a_duplicate_has_its_own_seed_and_no_take(open_studio, window):
    studio = open_studio(short_story(2), made=1)
    window.actions_["duplicate_shot"].trigger()
    first, copy, _ = studio.session.story.shots()
    assert copy.prompt == first.prompt
    assert copy.seed != first.seed
    assert copy.take is None


def test_who_wrote_it_is_said_plainly(open_studio):
    assert open_studio().script._writer.text() == "Written by offline writer (template)"
