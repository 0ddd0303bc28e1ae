# distribution: django        source: django/contrib/postgres/aggregates/__init__.py
