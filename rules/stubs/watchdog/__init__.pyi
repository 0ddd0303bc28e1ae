# distribution: watchdog        source: watchdog 4.0; src/watchdog/__init__.py
