# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Dialects"; lib/sqlalchemy/dialects/__init__.py
