# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/wiki/v2/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.wiki.v2.resource import Space, SpaceMember, SpaceNode, SpaceSetting, Task


class V2:
    space: Space
    space_member: SpaceMember
    space_node: SpaceNode
    space_setting: SpaceSetting
    task: Task
