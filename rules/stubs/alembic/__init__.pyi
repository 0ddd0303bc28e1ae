# distribution: alembic        source: Alembic 1.15, "API Details"
