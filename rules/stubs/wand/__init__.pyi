# distribution: Wand        source: Wand 0.6, wand/__init__.py
