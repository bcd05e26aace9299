"""Bring a vault's database to this version's schema, after a snapshot; refuse a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.errors import VaultTooNew, VaultTooOld

if TYPE_CHECKING:
    from collections.abc import Callable

    from alembic.config import Config
    from sqlalchemy import Engine

LOCATION = "beeldcoach.storage:migrations"
NEWEST = "0006"  # of the migrations there; a vault that has it opens without Alembic


def migrate(engine: Engine, before: Callable[[], None]) -> None:
    """Run the missing migrations; `before` makes a snapshot, and is called only when needed.

    Raises VaultTooNew for a database that a later version wrote.
    """
    current = _revision(engine)
    if current == NEWEST:
        return
    from alembic import command

    config = _config()
    if current is not None:
        _refuse_newer(current, config)
        before()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def refuse_another(engine: Engine) -> None:
    """Look whether a database that cannot be written has this version's schema.

    Raises VaultTooNew, VaultTooOld.
    """
    current = _revision(engine)
    if current == NEWEST:
        return
    if current is not None:
        _refuse_newer(current, _config())
    raise VaultTooOld


def _revision(engine: Engine) -> str | None:
    """Return the last migration that a database had; None for a new one."""
    with engine.connect() as connection:
        named = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if not connection.exec_driver_sql(named).scalar_one():
            return None
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
        revision: str | None = found.scalar_one_or_none()
        return revision


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", LOCATION)
    return config


def _refuse_newer(current: str, config: Config) -> None:
    """Raise VaultTooNew for a migration that is not known."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(config)
    if current not in {script.revision for script in scripts.walk_revisions()}:
        raise VaultTooNew(int(current) if current.isdigit() else 0)
