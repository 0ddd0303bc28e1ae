# distribution: pony        source: PonyORM 0.7; pony/__init__.py
