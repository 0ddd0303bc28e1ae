# distribution: patchright        source: patchright 1.50 (a fork of Playwright); patchright/sync_api/__init__.py
from playwright.sync_api import *
