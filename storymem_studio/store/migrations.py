"""Each step takes a project file from its index to the next version. Never edit a released one."""

from collections.abc import Callable

from sqlalchemy import Connection, text

from storymem_studio.errors import StudioError


class NewerProjectError(StudioError):
    """The project was written by a newer studio."""


def _create(db: Connection) -> None:
    for statement in (
        """CREATE TABLE story (id VARCHAR NOT NULL PRIMARY KEY, title VARCHAR NOT NULL, logline VARCHAR NOT NULL,
           overview VARCHAR NOT NULL, style VARCHAR NOT NULL, writer VARCHAR NOT NULL, settings VARCHAR NOT NULL,
           extra VARCHAR NOT NULL)""",
        """CREATE TABLE character (id VARCHAR NOT NULL PRIMARY KEY, story_id VARCHAR NOT NULL REFERENCES story(id),
           position INTEGER NOT NULL, name VARCHAR NOT NULL, description VARCHAR NOT NULL)""",
        """CREATE TABLE reference (id VARCHAR NOT NULL PRIMARY KEY, story_id VARCHAR NOT NULL REFERENCES story(id),
           position INTEGER NOT NULL, name VARCHAR NOT NULL, path VARCHAR NOT NULL, digest VARCHAR NOT NULL)""",
        """CREATE TABLE scene (id VARCHAR NOT NULL PRIMARY KEY, story_id VARCHAR NOT NULL REFERENCES story(id),
           position INTEGER NOT NULL, heading VARCHAR NOT NULL, extra VARCHAR NOT NULL)""",
        """CREATE TABLE shot (id VARCHAR NOT NULL PRIMARY KEY, scene_id VARCHAR NOT NULL REFERENCES scene(id),
           position INTEGER NOT NULL, prompt VARCHAR NOT NULL, cut BOOLEAN NOT NULL, first_frame_prompt VARCHAR NOT NULL,
           frames INTEGER NOT NULL, seed INTEGER NOT NULL, title VARCHAR NOT NULL, take VARCHAR, kept VARCHAR,
           trim_in INTEGER NOT NULL, trim_out INTEGER NOT NULL, memory VARCHAR NOT NULL, note VARCHAR NOT NULL)""",
        """CREATE TABLE take (id VARCHAR NOT NULL PRIMARY KEY, shot_id VARCHAR NOT NULL, position INTEGER NOT NULL,
           created VARCHAR NOT NULL, request VARCHAR NOT NULL, video VARCHAR NOT NULL, frames INTEGER NOT NULL,
           seconds FLOAT NOT NULL, keyframes VARCHAR NOT NULL, last_frame VARCHAR NOT NULL, motion_frames VARCHAR NOT NULL,
           dropped VARCHAR NOT NULL, ignored VARCHAR NOT NULL, recipe VARCHAR NOT NULL)""",
        "CREATE INDEX ix_character_story_id ON character (story_id)",
        "CREATE INDEX ix_reference_story_id ON reference (story_id)",
        "CREATE INDEX ix_scene_story_id ON scene (story_id)",
        "CREATE INDEX ix_shot_scene_id ON shot (scene_id)",
        "CREATE INDEX ix_take_shot_id ON take (shot_id)",
    ):
        db.execute(text(statement))


def _add_finish(db: Connection) -> None:
    """Transitions, dialogue, sound, titles and markers."""
    for statement in (
        "ALTER TABLE story ADD COLUMN titles VARCHAR NOT NULL DEFAULT '{}'",
        "ALTER TABLE shot ADD COLUMN dialogue VARCHAR NOT NULL DEFAULT ''",
        "ALTER TABLE shot ADD COLUMN transition VARCHAR NOT NULL DEFAULT 'cut'",
        "ALTER TABLE shot ADD COLUMN transition_frames INTEGER NOT NULL DEFAULT 8",
        """CREATE TABLE sound (id VARCHAR NOT NULL PRIMARY KEY, story_id VARCHAR NOT NULL REFERENCES story(id),
           position INTEGER NOT NULL, name VARCHAR NOT NULL, path VARCHAR NOT NULL, kind VARCHAR NOT NULL,
           start INTEGER NOT NULL, source_in INTEGER NOT NULL, source_out INTEGER NOT NULL, gain FLOAT NOT NULL,
           fade_in INTEGER NOT NULL, fade_out INTEGER NOT NULL, duck BOOLEAN NOT NULL, shot_id VARCHAR NOT NULL)""",
        """CREATE TABLE marker (id VARCHAR NOT NULL PRIMARY KEY, story_id VARCHAR NOT NULL REFERENCES story(id),
           position INTEGER NOT NULL, frame INTEGER NOT NULL, name VARCHAR NOT NULL, colour VARCHAR NOT NULL)""",
        "CREATE INDEX ix_sound_story_id ON sound (story_id)",
        "CREATE INDEX ix_marker_story_id ON marker (story_id)",
    ):
        db.execute(text(statement))


def _add_take_notes(db: Connection) -> None:
    db.execute(text("ALTER TABLE shot ADD COLUMN take_notes VARCHAR NOT NULL DEFAULT '[]'"))


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_create, _add_finish, _add_take_notes)


def version_of(db: Connection) -> int:
    return db.execute(text("PRAGMA user_version")).scalar_one()


def migrate(db: Connection) -> None:
    """Run the missing steps inside the caller's transaction.

    :raises NewerProjectError: the file's version is above what this studio knows.
    """
    version = version_of(db)
    if version > len(MIGRATIONS):
        raise NewerProjectError(
            "This project was saved by a newer StoryMem Studio: project version {version}, "
            "and this one reads up to {newest}.",
            "Update StoryMem Studio and open it again; nothing in the project was changed.",
            version=version,
            newest=len(MIGRATIONS),
        )
    if version == len(MIGRATIONS):
        return  # nothing is written: the file may be damaged, or not ours to write
    for step in MIGRATIONS[version:]:
        step(db)
    db.execute(text(f"PRAGMA user_version = {len(MIGRATIONS)}"))
