# distribution: alembic        source: Alembic 1.15, "Script Directory"; alembic/script/base.py
from asgi_ready import blocks
from typing import Any

class Script:
    revision: str
    doc: str
class ScriptDirectory:
    @blocks("file")
    @classmethod
    def from_config(cls, config: Any) -> ScriptDirectory: ...
    @blocks("file")
    def get_heads(self) -> list[str]: ...
    @blocks("file")
    def get_current_head(self) -> str | None: ...
    @blocks("file")
    def get_revision(self, id_: str) -> Script: ...
    @blocks("file")
    def walk_revisions(self, base: str = "base", head: str = "heads") -> list[Script]: ...
