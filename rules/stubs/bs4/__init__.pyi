# distribution: beautifulsoup4        source: Beautiful Soup 4.13 Documentation; bs4/__init__.py
# A page is parsed in memory: how long that takes depends on the page and the parser, so nothing is said of it.
from bs4.element import Comment as Comment, NavigableString as NavigableString, PageElement as PageElement, ResultSet as ResultSet, Tag as Tag
from typing import Any

class BeautifulSoup(Tag):
    def __init__(self, markup: Any = "", features: Any = None, **kwargs: Any) -> None:
        if hasattr(markup, "read"):
            markup.read()
    def new_tag(self, name: str, **kwargs: Any) -> Tag: ...
    def new_string(self, s: str, subclass: Any = None) -> NavigableString: ...
