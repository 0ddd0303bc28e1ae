# distribution: django        source: django/db/backends/__init__.py
