"""A project file: the one place where a story meets its rows. Every save is one transaction."""

import os
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import URL, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session, col, create_engine, delete, select, update

from storymem_studio.domain.story import Story
from storymem_studio.domain.takes import Take
from storymem_studio.errors import StudioError
from storymem_studio.store import migrations
from storymem_studio.store.rows import Key, checked, parts_of, row_of, story_from, take_from, take_row
from storymem_studio.store.tables import (
    CharacterRow,
    MarkerRow,
    ReferenceRow,
    SceneRow,
    ShotRow,
    SoundRow,
    StoryRow,
    TakeRow,
)

T = TypeVar("T")


class Repository:
    """:raises StudioError: the file is no project, is damaged, or was written by a newer studio."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = create_engine(_address(path))
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        try:
            self._back_up_before_migration()
            with self._engine.begin() as connection:
                migrations.migrate(connection)
            if _writable(path):
                self._write_ahead()  # not before: a file that is refused is not touched
        except OperationalError as error:
            self.close()
            raise _explained(error, path) from error
        except DatabaseError as error:
            self.close()
            raise _damaged(path) from error
        except StudioError:
            self.close()
            raise

    def _write_ahead(self) -> None:
        connection = self._engine.raw_connection()
        try:
            connection.driver_connection.execute("PRAGMA journal_mode = WAL")  # pyright: ignore
        finally:
            connection.close()

    def _back_up_before_migration(self) -> None:
        """Keep a copy of an older file before it is brought up to date."""
        with self._engine.connect() as connection:
            version = migrations.version_of(connection)
            connection.rollback()
            if not 0 < version < len(migrations.MIGRATIONS):
                return
            connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # pyright: ignore
        shutil.copy2(self._path, self._path.with_name(f"{self._path.name}.backup-v{version}"))

    def load(self) -> Story | None:
        """:raises StudioError: the file is damaged."""
        return self._read(self._load)

    def _load(self) -> Story | None:
        with Session(self._engine) as session:

            def rows(table: Any) -> list[Any]:
                return [checked(row) for row in session.exec(select(table).order_by(col(table.position)))]

            story = session.exec(select(StoryRow)).first()
            if story is None:
                return None
            tables = (CharacterRow, ReferenceRow, SceneRow, ShotRow, SoundRow, MarkerRow)
            return story_from(checked(story), *map(rows, tables))

    def save(self, before: Story | None, after: Story) -> int:
        """Write what differs between two versions of the story; returns how many rows changed.

        Of a row only the columns that differ: another process may have changed the others since this one read them.
        """
        old = dict(parts_of(before)) if before else {}
        new = dict(parts_of(after))
        changed = [key for key, part in new.items() if old.get(key) != part]
        gone: list[Key] = [key for key in old if key not in new]
        if not changed and not gone:
            return 0
        self._check_there()
        try:
            with Session(self._engine) as session:
                for key in changed:
                    row = row_of(key, new[key])
                    if key in old:
                        table, identity = key
                        stored, wanted = row_of(key, old[key]).model_dump(), row.model_dump()
                        values = {name: value for name, value in wanted.items() if value != stored[name]}
                        session.exec(update(table).where(table.id == identity).values(**values))  # pyright: ignore
                    else:
                        session.merge(row)
                        session.flush()
                for table, identity in reversed(gone):  # children first
                    session.exec(delete(table).where(table.id == identity))  # pyright: ignore
                session.commit()
        except OperationalError as error:
            raise _explained(error, self._path) from error
        return len(changed) + len(gone)

    def takes(self) -> dict[str, Take]:
        """:raises StudioError: the file is damaged."""
        return self._read(self._load_takes)

    def _load_takes(self) -> dict[str, Take]:
        with Session(self._engine) as session:
            rows = session.exec(select(TakeRow).order_by(col(TakeRow.position)))
            return {row.id: take_from(checked(row)) for row in rows}

    def _read(self, load: Callable[[], T]) -> T:
        try:
            return load()
        except OperationalError as error:
            self.close()
            known = any(word in str(error.orig).lower() for word in ("locked", "readonly", "unable to open"))
            raise (_explained(error, self._path) if known else _damaged(self._path)) from error
        except (DatabaseError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            self.close()
            raise _damaged(self._path) from error

    def add_take(self, take: Take) -> None:
        """A take that is there already stays: another process may have found the same finished take."""
        self._check_there()
        try:
            with Session(self._engine) as session:
                if session.get(TakeRow, take.id) is not None:
                    return
                last = session.exec(select(TakeRow.position).order_by(col(TakeRow.position).desc())).first()
                session.add(take_row(take, 0 if last is None else last + 1))
                session.commit()
        except OperationalError as error:
            raise _explained(error, self._path) from error

    def delete_takes(self, take_ids: Collection[str]) -> None:
        self._check_there()
        try:
            with Session(self._engine) as session:
                session.exec(delete(TakeRow).where(col(TakeRow.id).in_(take_ids)))  # pyright: ignore
                session.commit()
        except OperationalError as error:
            raise _explained(error, self._path) from error

    def _check_there(self) -> None:
        """What is written to a file that was deleted goes with it, and SQLite does not say so."""
        if not self._path.exists():
            raise StudioError(
                "{path} is gone: it was moved or deleted while the project was open.",
                "Put it back, or a copy such as project.db.backup-…; the shots in its media folder are as they were.",
                path=self._path,
            )

    def close(self) -> None:
        self._engine.dispose()


def _writable(path: Path) -> bool:
    return os.access(path.parent, os.W_OK) and (os.access(path, os.W_OK) or not path.exists())


def _address(path: Path) -> URL:
    """Where it may not be written, such as on an archive disk, a project can still be read: without a log beside it."""
    if _writable(path) or not path.exists() or path.with_name(f"{path.name}-wal").exists():
        return URL.create("sqlite", database=str(path))
    readable = f"file:{quote(path.absolute().as_posix())}"
    return URL.create("sqlite", database=readable, query={"immutable": "1", "uri": "true"})


def _damaged(path: Path) -> StudioError:
    return StudioError(
        "{path} is damaged or is not a StoryMem project.",
        "Put back a copy of it, such as project.db.backup-…; the shots in its media folder are as they were.",
        path=path,
    )


def _explained(error: OperationalError, path: Path) -> StudioError:
    reason = str(error.orig).lower()
    if "unable to open" in reason:
        return StudioError(
            "{path} cannot be opened.", "Check the permissions of the file and its folder.", path=path
        )
    if "readonly" in reason:
        return StudioError(
            "{path} cannot be written.",
            "Check the permissions of the folder, or save a copy elsewhere.",
            path=path,
        )
    if "full" in reason:
        return StudioError(
            "The disk is full: the last change was not saved.", "Free some space and try again."
        )
    if "locked" in reason:
        return StudioError(
            "{path} is in use by another program.",
            "Close the other StoryMem Studio and try again.",
            path=path,
        )
    return StudioError(
        "{path} could not be read or written: {orig}.",
        "Nothing else was changed.",
        path=path,
        orig=error.orig,
    )


def _configure(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we send BEGIN ourselves, so that schema changes roll back too
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA busy_timeout = 3000")
    connection.execute("PRAGMA synchronous = NORMAL")
