# distribution: cryptography        source: cryptography 44.0; cryptography/hazmat/primitives/__init__.py
