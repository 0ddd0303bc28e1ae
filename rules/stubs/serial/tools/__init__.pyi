# distribution: pyserial        source: pySerial 3.5, "Tools"; serial/tools/__init__.py
