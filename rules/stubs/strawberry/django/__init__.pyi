# distribution: strawberry-graphql        source: Strawberry 0.240, "Django"; strawberry/django/__init__.py
