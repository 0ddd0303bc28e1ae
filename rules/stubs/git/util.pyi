# distribution: GitPython        source: GitPython 3.1, git/util.py: `repo.remotes.origin` and `repo.remotes["origin"]` are the item of that name
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class IterableList(list[T], Generic[T]):
    def __getattr__(self, attr: str) -> T: ...
    def __getitem__(self, index: Any) -> T: ...
