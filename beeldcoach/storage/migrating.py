"""Bring a vault's database to this version's schema, after a snapshot; refuse a newer one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from beeldcoach.services.errors import VaultTooNew, VaultTooOld

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

LOCATION = "beeldcoach.storage:migrations"


def migrate(engine: Engine, before: Callable[[], None]) -> None:
    """Run the missing migrations; `before` makes a snapshot, and is called only when needed.

    Raises VaultTooNew for a database that a later version wrote.
    """
    config, scripts = _scripts()
    current = _revision(engine, scripts)
    if current == scripts.get_current_head():
        return
    if current is not None:
        before()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        finally:
            del config.attributes["connection"]


def refuse_another(engine: Engine) -> None:
    """Look whether a database that cannot be written has this version's schema.

    Raises VaultTooNew, VaultTooOld.
    """
    _, scripts = _scripts()
    if _revision(engine, scripts) != scripts.get_current_head():
        raise VaultTooOld


@cache
def _scripts() -> tuple[Config, ScriptDirectory]:
    """Return the migrations that there are; to read them takes longer than to run none."""
    config = Config()
    config.set_main_option("script_location", LOCATION)
    return config, ScriptDirectory.from_config(config)


def _revision(engine: Engine, scripts: ScriptDirectory) -> str | None:
    """Return the revision of a database; raise VaultTooNew for one that is not known."""
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if current is not None and current not in known:
        raise VaultTooNew(int(current) if current.isdigit() else 0)
    return current
