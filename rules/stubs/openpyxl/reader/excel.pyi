# distribution: openpyxl        source: openpyxl 3.1, "Tutorial"; openpyxl/reader/excel.py
from asgi_ready import blocks
from openpyxl.workbook.workbook import Workbook
from typing import Any


@blocks("file", instead="asyncio.to_thread")
def load_workbook(filename: Any, read_only: bool = False, keep_vba: bool = False, data_only: bool = False, keep_links: bool = True, rich_text: bool = False) -> Workbook: ...
