# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Schema Definition Language"; lib/sqlalchemy/schema.py
from sqlalchemy.sql.schema import (
    CheckConstraint as CheckConstraint, Column as Column, ColumnDefault as ColumnDefault, Computed as Computed, Constraint as Constraint, DefaultClause as DefaultClause, FetchedValue as FetchedValue, ForeignKey as ForeignKey,
    ForeignKeyConstraint as ForeignKeyConstraint, Identity as Identity, Index as Index, MetaData as MetaData, PrimaryKeyConstraint as PrimaryKeyConstraint, Sequence as Sequence, Table as Table, UniqueConstraint as UniqueConstraint,
)
from sqlalchemy.sql.ddl import CreateTable as CreateTable, DDL as DDL, DropTable as DropTable
