# distribution: dnspython        source: dnspython 2.6; dns/__init__.py
