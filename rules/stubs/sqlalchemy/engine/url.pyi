# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Engine Configuration"; lib/sqlalchemy/engine/url.py
from typing import Any, NamedTuple


class URL(NamedTuple):
    drivername: str
    username: str | None
    password: str | None
    host: str | None
    port: int | None
    database: str | None
    query: Any
    @classmethod
    def create(cls, drivername: str, **kwargs: Any) -> URL: ...
    def set(self, **kwargs: Any) -> URL: ...
    def render_as_string(self, hide_password: bool = True) -> str: ...
    def get_backend_name(self) -> str: ...
    def get_driver_name(self) -> str: ...


def make_url(name_or_url: Any) -> URL: ...
