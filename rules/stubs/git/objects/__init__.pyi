# distribution: GitPython        source: GitPython 3.1, git/objects/submodule/base.py
from asgi_ready import blocks
from git.repo import Repo
from typing import Any


class Submodule:
    name: str
    path: Any
    url: str
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def update(self, *args: Any, **kwargs: Any) -> Submodule: ...
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def remove(self, *args: Any, **kwargs: Any) -> Submodule: ...
    def module(self) -> Repo: ...
    def exists(self) -> bool: ...
