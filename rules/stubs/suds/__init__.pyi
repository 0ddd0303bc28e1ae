# distribution: suds        source: suds 1.1; suds/__init__.py
