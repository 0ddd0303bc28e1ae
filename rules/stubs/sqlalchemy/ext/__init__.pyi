# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "ORM Extensions"; lib/sqlalchemy/ext/__init__.py
