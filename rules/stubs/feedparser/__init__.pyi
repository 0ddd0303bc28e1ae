# distribution: feedparser        source: feedparser 6.0; feedparser/__init__.py
from feedparser.api import parse as parse
