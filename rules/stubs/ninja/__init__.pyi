# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/__init__.py
from ninja.files import UploadedFile as UploadedFile
from ninja.filter_schema import FilterSchema as FilterSchema
from ninja.main import NinjaAPI as NinjaAPI
from ninja.orm import ModelSchema as ModelSchema
from ninja.params import (
    Body as Body, BodyEx as BodyEx, Cookie as Cookie, CookieEx as CookieEx, File as File, FileEx as FileEx, Form as Form, FormEx as FormEx,
    Header as Header, HeaderEx as HeaderEx, P as P, Path as Path, PathEx as PathEx, Query as Query, QueryEx as QueryEx,
)
from ninja.router import Router as Router
from ninja.schema import Schema as Schema
from typing import Any

PatchDict: Any


def Field(*args: Any, **kwargs: Any) -> Any: ...
