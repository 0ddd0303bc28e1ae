# distribution: langchain-core        source: LangChain 1.0, langchain_core/document_loaders/base.py
from collections.abc import AsyncIterator, Iterator
from typing import Any


# A loader of the project's own says in `lazy_load` what it does. `aload` goes through `alazy_load`, which takes each document in a thread.
class BaseLoader:
    def load(self) -> list[Any]:
        return list(self.lazy_load())
    async def aload(self) -> list[Any]: ...
    def load_and_split(self, text_splitter: Any = None) -> list[Any]:
        return self.load()
    def lazy_load(self) -> Iterator[Any]: ...
    def alazy_load(self) -> AsyncIterator[Any]: ...
