# distribution: patchright        source: patchright 1.50 (a fork of Playwright); patchright/async_api/__init__.py
from playwright.async_api import *
