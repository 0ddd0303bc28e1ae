# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Class Mapping API"; lib/sqlalchemy/ext/declarative/__init__.py
from sqlalchemy.orm.decl_api import DeclarativeMeta as DeclarativeMeta, as_declarative as as_declarative, declarative_base as declarative_base, declared_attr as declared_attr, has_inherited_table as has_inherited_table, synonym_for as synonym_for
