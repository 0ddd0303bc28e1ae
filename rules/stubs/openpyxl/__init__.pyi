# distribution: openpyxl        source: openpyxl 3.1, "Tutorial"; openpyxl/__init__.py
from openpyxl.reader.excel import load_workbook as load_workbook
from openpyxl.workbook.workbook import Workbook as Workbook
