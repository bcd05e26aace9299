"""The first schema. The statements lie beside this file, frozen: tables.py goes on changing."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table, index and trigger."""
    script = Path(__file__).with_suffix(".sql").read_text("utf-8")
    for statement in script.split("\n\n"):
        op.execute(statement.rstrip(";\n"))
