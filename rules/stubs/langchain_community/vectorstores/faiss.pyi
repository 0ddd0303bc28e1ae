# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/vectorstores/faiss
from asgi_ready import blocks
from langchain_core.vectorstores import VectorStore
from typing import Any, Self


class FAISS(VectorStore):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    @blocks("file", instead="asyncio.to_thread")
    def load_local(cls, folder_path: str, embeddings: Any, *args: Any, **kwargs: Any) -> Self: ...
    @blocks("file", instead="asyncio.to_thread")
    def save_local(self, folder_path: str, index_name: str = "index") -> None: ...
