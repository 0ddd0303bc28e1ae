# distribution: cryptography        source: cryptography 44.0; cryptography/__init__.py
