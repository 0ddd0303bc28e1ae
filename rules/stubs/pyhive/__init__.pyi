# distribution: PyHive        source: PyHive 0.7, pyhive/__init__.py
