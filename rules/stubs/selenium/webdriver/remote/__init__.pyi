# distribution: selenium        source: Selenium 4.23; py/selenium/webdriver/remote/__init__.py
