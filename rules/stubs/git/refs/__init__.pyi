# distribution: GitPython        source: GitPython 3.1, git/refs/head.py: `checkout`, `reset`, `delete` and `rename` start `git`
from asgi_ready import blocks
from typing import Any


class HEAD:
    commit: Any
    reference: Any
    is_detached: bool
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def reset(self, *args: Any, **kwargs: Any) -> HEAD: ...


class Head:
    name: str
    commit: Any
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def checkout(self, force: bool = False, **kwargs: Any) -> Any: ...
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def rename(self, new_path: Any, force: bool = False) -> Head: ...
    def set_tracking_branch(self, remote_reference: Any) -> Head: ...
    def tracking_branch(self) -> Any: ...
