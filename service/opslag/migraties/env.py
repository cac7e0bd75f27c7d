"""Hoe Alembic de stappen draait: op de verbinding die het meekrijgt, in de transactie die daar al loopt."""

from alembic import context

context.configure(connection=context.config.attributes["verbinding"], transaction_per_migration=False)
context.run_migrations()
