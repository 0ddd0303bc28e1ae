# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/ext/__init__.py
