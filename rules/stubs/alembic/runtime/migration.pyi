# distribution: alembic        source: Alembic 1.15, "Runtime Objects"; alembic/runtime/migration.py
from asgi_ready import blocks
from typing import Any

class MigrationContext:
    @classmethod
    def configure(cls, connection: Any = None, **kwargs: Any) -> MigrationContext: ...
    @blocks("database")
    def get_current_revision(self) -> str | None: ...
    @blocks("database")
    def get_current_heads(self) -> tuple[str, ...]: ...
