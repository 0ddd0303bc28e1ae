# distribution: storm        source: Storm 0.21, "Tutorial"; storm/locals.py
from storm.database import create_database as create_database
from storm.store import Store as Store
