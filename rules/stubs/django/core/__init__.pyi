# distribution: django        source: django/core/__init__.py
