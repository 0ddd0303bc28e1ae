# distribution: django-ninja        source: Django Ninja 1 documentation, "Parsing input"; ninja/params/__init__.py
from ninja.params.functions import (
    Body as Body, Cookie as Cookie, File as File, Form as Form, Header as Header, Path as Path, Query as Query,
)
from typing import Any

BodyEx: Any
CookieEx: Any
FileEx: Any
FormEx: Any
HeaderEx: Any
PathEx: Any
QueryEx: Any
P: Any
