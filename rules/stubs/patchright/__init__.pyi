# distribution: patchright        source: patchright 1.50; patchright/__init__.py
