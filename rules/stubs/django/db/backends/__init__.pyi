# distribution: django        source: Django source, "django/db/backends"
