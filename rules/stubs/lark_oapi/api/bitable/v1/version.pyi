# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/bitable/v1/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.bitable.v1.resource import App, AppDashboard, AppRole, AppRoleMember, AppTable, AppTableField, AppTableForm, AppTableFormField, AppTableRecord, AppTableView


class V1:
    app: App
    app_dashboard: AppDashboard
    app_role: AppRole
    app_role_member: AppRoleMember
    app_table: AppTable
    app_table_field: AppTableField
    app_table_form: AppTableForm
    app_table_form_field: AppTableFormField
    app_table_record: AppTableRecord
    app_table_view: AppTableView
