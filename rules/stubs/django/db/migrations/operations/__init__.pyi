# distribution: django        source: django/db/migrations/operations/__init__.py
