# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Events"; lib/sqlalchemy/event/__init__.py
from sqlalchemy.event.api import contains as contains, listen as listen, listens_for as listens_for, remove as remove
