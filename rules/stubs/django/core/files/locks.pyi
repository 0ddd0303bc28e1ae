# distribution: django        source: django/core/files/locks.py
