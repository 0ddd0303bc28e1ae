# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/document_loaders/text.py
from asgi_ready import blocks
from langchain_core.document_loaders import BaseLoader
from typing import Any


class TextLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...
    @blocks("file", instead="aload")
    def load_and_split(self, text_splitter: Any = None) -> list[Any]: ...
