# distribution: openpyxl        source: openpyxl 3.1, "Tutorial"; openpyxl/workbook/__init__.py
from openpyxl.workbook.workbook import Workbook as Workbook
