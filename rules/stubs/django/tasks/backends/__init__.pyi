# distribution: django        source: django/tasks/backends/__init__.py
