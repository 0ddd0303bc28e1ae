# distribution: django-cachalot        source: django-cachalot's documentation, "API"; cachalot/__init__.py
