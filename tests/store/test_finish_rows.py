"""Sound, titles, transitions and markers are kept like the rest, and projects from before they existed still open."""

import sqlite3
from pathlib import Path

from sqlalchemy import create_engine

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import Marker, SoundClip, Titles
from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.store import migrations
from storymem_studio.store.repository import Repository


def story() -> Story:
    shots = (
        Shot("Wide shot."),
        Shot("Close-up.", dialogue="“Wer da?”", transition="dissolve", transition_frames=6),
    )
    return Story("Finished", scenes=(Scene("One", shots),))


def finished() -> Story:
    made = edits_film.add_sound(
        story(),
        SoundClip(
            "Theme", "media/sounds/t.wav", "music", -16, 250, 9000, -6.5, 500, 1500, False, "", "sound-1"
        ),
    )
    made = edits_film.update_titles(made, opening=True, opening_text="Fin 終", captions="burn")
    return edits_film.add_marker(made, Marker(12, "look here", "red", "marker-1"))


def test_a_finished_story_comes_back_as_it_was(tmp_path: Path):
    repository = Repository(tmp_path / "project.db")
    repository.save(None, before := finished())
    assert repository.load() == before
    after = edits_film.remove_sound(before, "sound-1")
    assert repository.save(before, after) == 1
    after_markers = edits_film.remove_marker(after, "marker-1")
    repository.save(after, after_markers)
    assert repository.load() == after_markers
    repository.close()


def test_a_project_of_version_1_opens_with_plain_cuts_and_no_sound(tmp_path: Path):
    path = tmp_path / "project.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrations.MIGRATIONS[0](connection)
    engine.dispose()
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 1")
        file.execute("INSERT INTO story VALUES ('s', 'Old', '', '', '', '', '{}', '{}')")
        file.execute("INSERT INTO scene VALUES ('c', 's', 0, 'One', '{}')")
        memory = '{"pinned": [], "banned": [], "crops": [], "order": [], "limit": null}'
        file.execute(
            "INSERT INTO shot VALUES ('a', 'c', 0, 'Wide shot.', 1, '', 81, 0, '', NULL, NULL, 0, 0, ?, '')",
            (memory,),
        )
    file.close()
    repository = Repository(path)
    loaded = repository.load()
    assert loaded is not None
    assert loaded.shots() == (Shot("Wide shot.", id="a"),)
    assert loaded.titles == Titles() and loaded.sounds == () and loaded.markers == ()
    repository.close()
    assert (tmp_path / "project.db.backup-v1").is_file()


def test_a_project_of_version_2_opens_without_notes_about_takes(tmp_path: Path):
    path = tmp_path / "project.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        for step in migrations.MIGRATIONS[:2]:
            step(connection)
    engine.dispose()
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 2")
        file.execute("INSERT INTO story VALUES ('s', 'Old', '', '', '', '', '{}', '{}', '{}')")
        file.execute("INSERT INTO scene VALUES ('c', 's', 0, 'One', '{}')")
        memory = '{"pinned": ["d"], "banned": [], "crops": [], "order": [], "limit": null}'
        file.execute(
            "INSERT INTO shot VALUES ('a', 'c', 0, 'Wide.', 1, '', 81, 0, '', NULL, NULL, 0, 0, ?, '', '', 'cut', 8)",
            (memory,),
        )
    file.close()
    repository = Repository(path)
    shot = repository.load().shots()[0]  # pyright: ignore[reportOptionalMemberAccess]
    assert shot.take_notes == ()
    assert shot.memory.pinned == ("d",) and shot.memory.added == ()
    repository.close()
