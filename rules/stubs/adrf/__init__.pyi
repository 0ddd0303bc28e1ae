# distribution: adrf        source: adrf README; adrf/__init__.py
