# distribution: pymodbus        source: pymodbus 3.8, pymodbus/__init__.py
