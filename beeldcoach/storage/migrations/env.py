"""Where Alembic runs: on the connection that `beeldcoach.storage.migrating` hands over."""

from alembic import context

from beeldcoach.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
