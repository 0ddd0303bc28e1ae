# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/document_loaders/web_base.py
from asgi_ready import blocks
from langchain_core.document_loaders import BaseLoader
from typing import Any


class WebBaseLoader(BaseLoader):
    @blocks("http", instead="aload")
    def load(self) -> list[Any]: ...
