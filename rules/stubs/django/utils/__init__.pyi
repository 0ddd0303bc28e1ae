# distribution: django        source: django/utils/__init__.py
