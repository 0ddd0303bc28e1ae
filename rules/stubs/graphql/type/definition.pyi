# distribution: graphql-core        source: GraphQL-core 3 documentation, "Reference"; graphql/type/definition.py
from typing import Any


class GraphQLResolveInfo:
    field_name: str
    field_nodes: list[Any]
    return_type: Any
    parent_type: Any
    path: Any
    schema: Any
    fragments: dict[str, Any]
    root_value: Any
    operation: Any
    variable_values: dict[str, Any]
    context: Any
    def is_awaitable(self, value: Any) -> bool: ...

