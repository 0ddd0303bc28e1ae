# distribution: django        source: Django 5.2 documentation, "Paginator"; django/core/paginator.py
from asgi_ready import VERSION
from asgiref.sync import sync_to_async
from collections.abc import Iterator
from typing import Any


class UnorderedObjectListWarning(RuntimeWarning): ...
class InvalidPage(Exception): ...
class PageNotAnInteger(InvalidPage): ...
class EmptyPage(InvalidPage): ...


# Counting and slicing a list costs nothing; of a queryset, a query each. Which it is shows in what was handed in.
class Paginator:
    per_page: int
    orphans: int
    allow_empty_first_page: bool
    def __init__(self, object_list, per_page, orphans=0, allow_empty_first_page=True, error_messages=None):
        self.object_list = object_list
    def __iter__(self):
        yield self.page(1)
    @property
    def count(self) -> int:
        return self.object_list.count()
    @property
    def num_pages(self) -> int:
        return self.count
    @property
    def page_range(self) -> range:
        self.num_pages
    def validate_number(self, number) -> int:
        self.num_pages
    def get_page(self, number):
        return self.page(number)
    def page(self, number):
        self.validate_number(number)
        return Page(self.object_list[0:self.per_page], number, self)
    def get_elided_page_range(self, number=1, *, on_each_side=3, on_ends=2):
        yield self.num_pages


# The count was asked for when the page was made.
class Page:
    number: int
    def __init__(self, object_list, number, paginator):
        self.object_list = object_list
        self.paginator = paginator
    def __len__(self) -> int:
        return len(self.object_list)
    def __getitem__(self, index):
        return list(self.object_list)[index]
    def __iter__(self):
        for item in self.object_list:
            yield item
    def has_next(self) -> bool: ...
    def has_previous(self) -> bool: ...
    def has_other_pages(self) -> bool: ...
    def next_page_number(self) -> int: ...
    def previous_page_number(self) -> int: ...
    def start_index(self) -> int: ...
    def end_index(self) -> int: ...


if VERSION >= (6, 0):
    class AsyncPaginator:
        per_page: int
        orphans: int
        allow_empty_first_page: bool
        def __init__(self, object_list, per_page, orphans=0, allow_empty_first_page=True, error_messages=None):
            self.object_list = object_list
        async def __aiter__(self):
            yield await self.apage(1)
        async def acount(self) -> int: ...
        async def anum_pages(self) -> int: ...
        async def apage_range(self) -> range: ...
        async def avalidate_number(self, number: Any) -> int: ...
        async def aget_page(self, number):
            return await self.apage(number)
        async def apage(self, number):
            return AsyncPage(self.object_list[0:self.per_page], number, self)
        async def aget_elided_page_range(self, number: Any = 1, *, on_each_side: int = 3, on_ends: int = 2) -> Iterator[Any]: ...

    class AsyncPage:
        number: int
        def __init__(self, object_list, number, paginator):
            self.object_list = object_list
            self.paginator = paginator
        async def __aiter__(self):
            for item in await self.aget_object_list():
                yield item
        # Once fetched by `aget_object_list()` the rows are there.
        def __len__(self) -> int: ...
        def __getitem__(self, index: Any) -> Any: ...
        def __reversed__(self) -> Iterator[Any]: ...
        async def aget_object_list(self):
            return await sync_to_async(list)(self.object_list)
        async def ahas_next(self) -> bool: ...
        async def ahas_previous(self) -> bool: ...
        async def ahas_other_pages(self) -> bool: ...
        async def anext_page_number(self) -> int: ...
        async def aprevious_page_number(self) -> int: ...
        async def astart_index(self) -> int: ...
        async def aend_index(self) -> int: ...
