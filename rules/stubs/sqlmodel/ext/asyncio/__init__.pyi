# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/ext/asyncio/__init__.py
