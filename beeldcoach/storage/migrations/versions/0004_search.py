"""The index of everything that can be searched. It is filled at the next unlock."""

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add its tables and triggers."""
    script = Path(__file__).with_suffix(".sql").read_text("utf-8")
    for statement in script.split("\n\n"):
        op.execute(statement.rstrip(";\n"))
