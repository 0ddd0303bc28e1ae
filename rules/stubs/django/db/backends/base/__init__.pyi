# distribution: django        source: django/db/backends/base/__init__.py
