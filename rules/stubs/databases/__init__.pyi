# distribution: databases        source: Databases 0.9, "Database queries"; databases/__init__.py
from databases.core import Database as Database, DatabaseURL as DatabaseURL
