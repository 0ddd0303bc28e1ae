# distribution: arxiv        source: arxiv 2.1, arxiv/__init__.py: a generator of pages fetched by requests, three seconds apart
from asgi_ready import blocks
from collections.abc import Iterator
from typing import Any, Self


class Result:
    title: str
    summary: str
    entry_id: str
    pdf_url: Any
    @blocks("http", instead="asyncio.to_thread")
    def download_pdf(self, dirpath: str = "./", filename: str = "", download_domain: str = ...) -> str: ...
    @blocks("http", instead="asyncio.to_thread")
    def download_source(self, dirpath: str = "./", filename: str = "", download_domain: str = ...) -> str: ...
    def get_short_id(self) -> str: ...


class _Results(Iterator[Result]):
    def __iter__(self) -> Self: ...
    @blocks("http", instead="asyncio.to_thread", name="arxiv.Client.results")
    def __next__(self) -> Result: ...


class Search:
    def __init__(self, query: str = "", id_list: Any = ..., max_results: Any = None, sort_by: Any = ..., sort_order: Any = ...) -> None: ...
    def results(self, offset: int = 0) -> _Results: ...


class Client:
    def __init__(self, page_size: int = 100, delay_seconds: float = 3.0, num_retries: int = 3) -> None: ...
    def results(self, search: Search, offset: int = 0) -> _Results: ...
