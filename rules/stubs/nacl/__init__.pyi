# distribution: PyNaCl        source: PyNaCl 1.5; src/nacl/__init__.py
