# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/document_loaders/pdf.py
from asgi_ready import blocks
from langchain_core.document_loaders import BaseLoader
from typing import Any


class PyPDFLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class PyPDFium2Loader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class PyPDFDirectoryLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class PDFMinerLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class PyMuPDFLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class PDFPlumberLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...


class UnstructuredPDFLoader(BaseLoader):
    @blocks("file", instead="aload")
    def load(self) -> list[Any]: ...
