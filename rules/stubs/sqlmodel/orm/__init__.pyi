# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/orm/__init__.py
