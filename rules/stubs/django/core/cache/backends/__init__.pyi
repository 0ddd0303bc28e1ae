# distribution: django        source: Django documentation 5.2, "Django's cache framework"
