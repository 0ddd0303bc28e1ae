# distribution: selenium        source: Selenium 4.23; py/selenium/__init__.py
