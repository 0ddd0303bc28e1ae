# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Relationship Loading Techniques"; lib/sqlalchemy/orm/strategy_options.py
from typing import Any, Self


# An option stands for the relationship that it loads. What is loaded beyond it is not told apart: everything there counts as loaded.
class _Loaded:
    def __init__(self, name: str, beyond: Any = None) -> None:
        self.name = name
    def options(self, *opts: Any):
        return _Loaded(self.name, self)
    def joinedload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def selectinload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def subqueryload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def immediateload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def contains_eager(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def defaultload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def lazyload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def noload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def raiseload(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def defer(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def undefer(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def undefer_group(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def load_only(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def with_expression(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)
    def selectin_polymorphic(self, *args: Any, **kwargs: Any):
        return _Loaded(self.name, self)


class Load:
    def __init__(self, entity: Any) -> None: ...
    def options(self, *opts: Any) -> Any: ...
    def joinedload(self, *args: Any, **kwargs: Any) -> Any: ...
    def selectinload(self, *args: Any, **kwargs: Any) -> Any: ...
    def subqueryload(self, *args: Any, **kwargs: Any) -> Any: ...
    def immediateload(self, *args: Any, **kwargs: Any) -> Any: ...
    def contains_eager(self, *args: Any, **kwargs: Any) -> Any: ...
    def defaultload(self, *args: Any, **kwargs: Any) -> Any: ...
    def lazyload(self, *args: Any, **kwargs: Any) -> Any: ...
    def noload(self, *args: Any, **kwargs: Any) -> Any: ...
    def raiseload(self, *args: Any, **kwargs: Any) -> Any: ...
    def defer(self, *args: Any, **kwargs: Any) -> Any: ...
    def undefer(self, *args: Any, **kwargs: Any) -> Any: ...
    def undefer_group(self, *args: Any, **kwargs: Any) -> Any: ...
    def load_only(self, *args: Any, **kwargs: Any) -> Any: ...
    def with_expression(self, *args: Any, **kwargs: Any) -> Any: ...
    def selectin_polymorphic(self, *args: Any, **kwargs: Any) -> Any: ...


def joinedload(attr: Any, *args: Any, **kwargs: Any):
    return _Loaded(attr.name)
def selectinload(attr: Any, *args: Any, **kwargs: Any):
    return _Loaded(attr.name)
def subqueryload(attr: Any, *args: Any, **kwargs: Any):
    return _Loaded(attr.name)
def immediateload(attr: Any, *args: Any, **kwargs: Any):
    return _Loaded(attr.name)
def contains_eager(attr: Any, *args: Any, **kwargs: Any):
    return _Loaded(attr.name)
# These load no relationship of the row itself.
def lazyload(*args: Any, **kwargs: Any):
    return _Loaded("!option")
def defer(*args: Any, **kwargs: Any):
    return _Loaded("!option")
def undefer(*args: Any, **kwargs: Any):
    return _Loaded("!option")
def undefer_group(*args: Any, **kwargs: Any):
    return _Loaded("!option")
def load_only(*args: Any, **kwargs: Any):
    return _Loaded("!option")
def with_expression(*args: Any, **kwargs: Any):
    return _Loaded("!option")
def defaultload(*args: Any, **kwargs: Any) -> Any: ...
def noload(*args: Any, **kwargs: Any) -> Any: ...
def raiseload(*args: Any, **kwargs: Any) -> Any: ...
def selectin_polymorphic(*args: Any, **kwargs: Any) -> Any: ...
