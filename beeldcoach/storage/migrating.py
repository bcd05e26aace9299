"""Bring a vault's database to this version's schema, after a snapshot; refuse a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from beeldcoach.services.errors import VaultTooNew

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

LOCATION = "beeldcoach.storage:migrations"


def migrate(engine: Engine, before: Callable[[], None]) -> None:
    """Run the missing migrations; `before` makes a snapshot, and is called only when needed.

    Raises VaultTooNew for a database that a later version wrote.
    """
    config = Config()
    config.set_main_option("script_location", LOCATION)
    scripts = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current == scripts.get_current_head():
        return
    known = {script.revision for script in scripts.walk_revisions()}
    if current is not None and current not in known:
        raise VaultTooNew(int(current) if current.isdigit() else 0)
    if current is not None:
        before()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
