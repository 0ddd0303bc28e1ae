# distribution: django        source: django/db/migrations/__init__.py
