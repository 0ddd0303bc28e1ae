# distribution: openpyxl        source: openpyxl 3.1, "Tutorial"; openpyxl/reader/__init__.py
