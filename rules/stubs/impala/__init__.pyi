# distribution: impyla        source: impyla 0.21, impala/__init__.py
