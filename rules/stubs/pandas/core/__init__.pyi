# distribution: pandas        source: pandas 2.2, "API reference"; pandas/core/__init__.py
