# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/sql/__init__.py
