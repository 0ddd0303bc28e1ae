# distribution: openpyxl        source: openpyxl 3.1, "Tutorial"; openpyxl/reader/excel.py
from asgi_ready import blocks
from io import BytesIO
from openpyxl.workbook.workbook import Workbook
from typing import Any, overload


@overload
@blocks("cpu", instead="asyncio.to_thread")
def load_workbook(filename: BytesIO, read_only: bool = False, keep_vba: bool = False, data_only: bool = False, keep_links: bool = True, rich_text: bool = False) -> Workbook: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def load_workbook(filename: Any, read_only: bool = False, keep_vba: bool = False, data_only: bool = False, keep_links: bool = True, rich_text: bool = False) -> Workbook: ...
