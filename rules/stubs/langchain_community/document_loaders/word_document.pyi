# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/document_loaders/word_document.py
from asgi_ready import blocks
from langchain_core.document_loaders import BaseLoader
from typing import Any


class Docx2txtLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class UnstructuredWordDocumentLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...
