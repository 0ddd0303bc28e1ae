# distribution: playwright        source: Playwright for Python 1.46, "API reference"; playwright/__init__.py
