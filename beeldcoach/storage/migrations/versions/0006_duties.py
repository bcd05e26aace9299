"""Duties: in view, copies in which nobody is, longer terms, incidents, forms on paper.

The statements lie beside this file, frozen: tables.py goes on changing.
"""

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the columns and tables."""
    script = Path(__file__).with_suffix(".sql").read_text("utf-8")
    for statement in script.split("\n\n"):
        op.execute(statement.rstrip(";\n"))
