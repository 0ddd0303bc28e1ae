# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/vectorstores/milvus
from langchain_core.vectorstores import VectorStore
from typing import Any


class Milvus(VectorStore):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
