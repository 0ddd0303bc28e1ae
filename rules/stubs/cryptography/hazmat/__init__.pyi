# distribution: cryptography        source: cryptography 44.0; cryptography/hazmat/__init__.py
