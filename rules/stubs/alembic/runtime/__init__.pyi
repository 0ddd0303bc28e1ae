# distribution: alembic        source: Alembic 1.15, "Runtime Objects"
