# distribution: cryptography        source: cryptography 44.0; cryptography/hazmat/primitives/kdf/__init__.py
