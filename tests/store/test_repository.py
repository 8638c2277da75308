"""A project file keeps exactly what the story says, and survives being too new, too old, damaged or locked away."""

import random
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect, text
from sqlmodel import SQLModel

from storymem_studio.domain import edits
from storymem_studio.domain.plan import plan_film
from storymem_studio.domain.story import Character, Crop, MemoryOverrides, Reference, Scene, Shot, Story
from storymem_studio.domain.takes import Keyframe, Picture, Take
from storymem_studio.errors import StudioError
from storymem_studio.store import migrations
from storymem_studio.store.repository import Repository


def story() -> Story:
    overrides = MemoryOverrides(("a",), ("b",), (Crop("a", 0.1, 0.2, 0.3, 0.4),), ("a",), 4)
    shots = (
        Shot("Wide shot.", memory=overrides, title="Open", note="mind the light"),
        Shot("“Naïve” 映画 🎬", cut=False),
    )
    return Story(
        "Title",
        "Logline",
        characters=(Character("Mara", "grey coat"), Character("Tom")),
        references=(Reference("Mara", "media/references/m.png", "d" * 64),),
        scenes=(Scene("One", shots, '{"mood": "calm"}'), Scene("Two", (Shot("Close-up."),))),
        extra='{"key": [1, 2]}',
    )


@pytest.fixture
def repository(tmp_path: Path):
    opened = Repository(tmp_path / "project.db")
    yield opened
    opened.close()


def take_of(story: Story, number: int = 0) -> Take:
    plan = list(plan_film(story, {}).values())[number]
    return Take(
        shot_id=plan.place.shot.id,
        request=plan.request,
        video="media/takes/t/video.mp4",
        frames=81,
        keyframes=(Keyframe("media/takes/t/k.png", "k", 12, (("similarity", 0.5),)),),
        last_frame=Picture("media/takes/t/last.png", "l"),
        motion_frames=(Picture("m", "m"),),
        dropped=((3, "blurred"),),
        ignored=("negative_prompt",),
        seconds=1.5,
        recipe='{"steps": 40}',
        created="2026-01-01T00:00:00+00:00",
    )


def test_a_story_comes_back_as_it_was(repository: Repository):
    repository.save(None, story_ := story())
    assert repository.load() == story_


def test_a_take_comes_back_as_it_was_also_when_its_shot_is_gone(repository: Repository):
    repository.save(None, before := story())
    take = take_of(before)
    repository.add_take(take)
    after = edits.remove_shot(before, take.shot_id)
    repository.save(before, after)
    assert repository.takes() == {take.id: take}


def test_only_what_changed_is_written(repository: Repository):
    repository.save(None, before := story())
    after = edits.update_shot(before, before.shots()[1].id, prompt="new")
    assert repository.save(before, after) == 1
    assert repository.save(after, after) == 0
    assert repository.load() == after


def test_after_every_one_of_many_random_edits_the_file_equals_the_story(repository: Repository):
    rng = random.Random(3)
    current = story()
    repository.save(None, current)
    history = [current]
    for step in range(120):
        before = current
        shot = rng.choice(current.shots())
        match rng.randrange(6):
            case 0:
                current = edits.step_shot(current, shot.id, rng.choice([-1, 1]))
            case 1:
                current = edits.insert_shot(
                    current, rng.choice(current.scenes).id, 0, edits.new_shot(current, f"{step}")
                )
            case 2 if len(current.shots()) > 2:
                current = edits.remove_shot(current, shot.id)
            case 3:
                current = edits.append_scene(current, Scene(f"{step}", (edits.new_shot(current, "x"),)), 0)
            case 4:
                current = rng.choice(history)
            case _:
                current = edits.update_shot(current, shot.id, prompt=f"prompt {step}", cut=bool(step % 2))
        repository.save(before, current)
        history.append(current)
        assert repository.load() == current


def test_the_migrations_build_exactly_the_declared_tables(tmp_path: Path, repository: Repository):
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.db'}")
    SQLModel.metadata.create_all(declared)
    built = create_engine(f"sqlite:///{tmp_path / 'project.db'}")

    def shape(engine) -> dict[str, object]:
        found = inspect(engine)
        return {
            table: (
                [
                    (column["name"], str(column["type"]), column["nullable"])
                    for column in found.get_columns(table)
                ],
                sorted(index["name"] for index in found.get_indexes(table)),
                [key["referred_table"] for key in found.get_foreign_keys(table)],
            )
            for table in sorted(found.get_table_names())
        }

    assert shape(built) == shape(declared)
    declared.dispose()
    built.dispose()


def test_a_newer_project_is_refused_with_both_versions_and_left_alone(tmp_path: Path):
    path = tmp_path / "project.db"
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    before = path.read_bytes()
    with pytest.raises(StudioError, match=f"version 99.*up to {len(migrations.MIGRATIONS)}"):
        Repository(path)
    assert path.read_bytes() == before


def test_an_older_project_is_backed_up_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "project.db"
    first = Repository(path)
    first.save(None, story_ := story())
    first.close()

    def add_mood(db: Connection) -> None:
        db.execute(text("ALTER TABLE scene ADD COLUMN mood VARCHAR NOT NULL DEFAULT ''"))

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, add_mood))
    second = Repository(path)
    assert second.load() == story_
    second.close()
    with sqlite3.connect(tmp_path / f"project.db.backup-v{len(migrations.MIGRATIONS) - 1}") as file:
        assert file.execute("SELECT count(*) FROM shot").fetchone() == (3,)
    file.close()


def test_a_failing_migration_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "project.db"
    first = Repository(path)
    first.save(None, story_ := story())
    first.close()

    def fails(db: Connection) -> None:
        db.execute(text("CREATE TABLE half (id)"))
        raise RuntimeError("a fault in the step")

    known = migrations.MIGRATIONS
    monkeypatch.setattr(migrations, "MIGRATIONS", (*known, fails))
    with pytest.raises(RuntimeError):
        Repository(path)
    monkeypatch.setattr(migrations, "MIGRATIONS", known)
    again = Repository(path)
    assert again.load() == story_
    again.close()


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be one" * 40, b"\x00" * 4096]
)
def test_a_damaged_file_is_explained(tmp_path: Path, content: bytes):
    path = tmp_path / "project.db"
    path.write_bytes(content)
    with pytest.raises(StudioError) as caught:
        Repository(path)
    assert "damaged" in str(caught.value) or "could not be read" in str(caught.value)
    assert path.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted")
def test_what_would_go_into_a_deleted_file_is_refused(tmp_path: Path):
    repository = Repository(tmp_path / "project.db")
    story = Story("Home", scenes=(Scene("One", (Shot("A man walks."),)),))
    repository.save(None, story)
    (tmp_path / "project.db").unlink()
    with pytest.raises(StudioError, match=r"is gone: it was moved or deleted.*Put it back"):
        repository.save(story, replace(story, title="Away"))
    repository.close()


def test_settings_that_no_longer_exist_are_left_behind(tmp_path: Path, repository: Repository):
    repository.save(None, before := story())
    with sqlite3.connect(tmp_path / "project.db") as file:
        file.execute("UPDATE story SET settings = json_insert(settings, '$.gone', 1)")
    file.close()
    assert repository.load() == replace(before)
