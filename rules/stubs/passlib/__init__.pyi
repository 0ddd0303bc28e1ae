# distribution: passlib        source: Passlib 1.7; passlib/__init__.py
