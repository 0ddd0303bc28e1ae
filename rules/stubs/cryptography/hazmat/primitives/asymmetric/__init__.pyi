# distribution: cryptography        source: cryptography 44.0; cryptography/hazmat/primitives/asymmetric/__init__.py
