# distribution: hypercorn        source: Hypercorn 0.17; src/hypercorn/__init__.py
