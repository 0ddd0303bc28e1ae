# distribution: django        source: Django documentation 5.2
