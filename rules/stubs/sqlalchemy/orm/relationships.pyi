# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Relationship Loading Techniques"; lib/sqlalchemy/orm/relationships.py
from asgi_ready import blocks, is_marked, mark, marked
from sqlalchemy.orm.base import Mapped
from typing import Any


# A relationship that is loaded when it is first read (`lazy="select"`). Of an object whose query did not load it, that is a query.
# `back` are the references of the other side that lead back: whoever came by this relationship is found without one.
class Relationship(Mapped[Any]):
    def __init__(self, name, value, back):
        self.name = name
        self.value = value
        self.back = back
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            if not is_marked(instance, self.name):
                return LazyLoader(self).__get__(instance, owner)
            return marked(self.value, "fetched", self.back, of=instance, beneath=self.name)
        return self.value
    def __set__(self, instance, value):
        mark(instance, self.name, holds=value)


# A collection is always asked for. A single object may be in the session already: then it is there without a query, under an
# asynchronous session too.
class Collection(Relationship):
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            if not is_marked(instance, self.name):
                return LazyLoader(self).__get__(instance, owner)
            return marked(self.value, "fetched", self.back, of=instance, beneath=self.name)
        if is_marked(instance, "awaited"):
            if not is_marked(instance, self.name):
                return GreenletLoader(self).__get__(instance, owner)
            return marked(self.value, "awaited", self.back, of=instance, beneath=self.name)
        return self.value


class LazyLoader:
    def __init__(self, relationship):
        self.relationship = relationship
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncAttrs.awaitable_attrs", since="2.0.13")
    def __get__(self, instance, owner=None):
        mark(instance, self.relationship.name)
        return marked(self.relationship.value, "fetched", self.relationship.back)


# Of an object of an asynchronous session: `MissingGreenlet`, unless `run_sync` called.
class GreenletLoader:
    def __init__(self, relationship):
        self.relationship = relationship
    @blocks("greenlet")
    def __get__(self, instance, owner=None):
        mark(instance, self.relationship.name)
        return marked(self.relationship.value, "awaited", self.relationship.back)
