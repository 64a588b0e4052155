"""Run by alembic on the connection that `flows.store.engine` hands over; never from a command line."""

from __future__ import annotations

from alembic import context

from flows.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
