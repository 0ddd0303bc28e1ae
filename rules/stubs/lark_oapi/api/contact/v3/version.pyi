# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/contact/v3/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.contact.v3.resource import CustomAttr, Department, EmployeeTypeEnum, FunctionalRole, FunctionalRoleMember, Group, GroupMember, JobFamily, JobLevel, JobTitle, Scope, Unit, User, WorkCity


class V3:
    custom_attr: CustomAttr
    department: Department
    employee_type_enum: EmployeeTypeEnum
    functional_role: FunctionalRole
    functional_role_member: FunctionalRoleMember
    group: Group
    group_member: GroupMember
    job_family: JobFamily
    job_level: JobLevel
    job_title: JobTitle
    scope: Scope
    unit: Unit
    user: User
    work_city: WorkCity
