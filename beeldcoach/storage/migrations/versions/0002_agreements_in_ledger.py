"""A report's version and date come from the ledger, where no undo reaches them."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Drop what the ledger says already."""
    for column in ("version", "dated_on"):
        op.execute(f"ALTER TABLE reports DROP COLUMN {column}")
