# distribution: pony        source: PonyORM 0.7; pony/orm/__init__.py
from pony.orm.core import *
