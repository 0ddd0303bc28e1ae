# distribution: strawberry-graphql        source: Strawberry 0.240, "Accessing field information"; strawberry/types/__init__.py
from strawberry.types.info import Info as Info
