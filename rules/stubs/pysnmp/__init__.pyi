# distribution: pysnmp        source: pysnmp 4.4, pysnmp/__init__.py
