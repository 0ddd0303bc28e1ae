# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/sheets/v3/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.sheets.v3.resource import Spreadsheet, SpreadsheetSheet, SpreadsheetSheetFilter, SpreadsheetSheetFilterView, SpreadsheetSheetFilterViewCondition, SpreadsheetSheetFloatImage


class V3:
    spreadsheet: Spreadsheet
    spreadsheet_sheet: SpreadsheetSheet
    spreadsheet_sheet_filter: SpreadsheetSheetFilter
    spreadsheet_sheet_filter_view: SpreadsheetSheetFilterView
    spreadsheet_sheet_filter_view_condition: SpreadsheetSheetFilterViewCondition
    spreadsheet_sheet_float_image: SpreadsheetSheetFloatImage
