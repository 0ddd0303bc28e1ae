# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "SQLAlchemy Core"; lib/sqlalchemy/__init__.py
from sqlalchemy.engine import (
    Connection as Connection, CursorResult as CursorResult, Dialect as Dialect, Engine as Engine, Inspector as Inspector, MappingResult as MappingResult, NestedTransaction as NestedTransaction, Result as Result,
    RootTransaction as RootTransaction, Row as Row, RowMapping as RowMapping, ScalarResult as ScalarResult, Transaction as Transaction, TwoPhaseTransaction as TwoPhaseTransaction, URL as URL, create_engine as create_engine,
    create_mock_engine as create_mock_engine, create_pool_from_url as create_pool_from_url, engine_from_config as engine_from_config, make_url as make_url,
)
from sqlalchemy.inspection import inspect as inspect
from sqlalchemy.pool import (
    AssertionPool as AssertionPool, AsyncAdaptedQueuePool as AsyncAdaptedQueuePool, NullPool as NullPool, Pool as Pool, QueuePool as QueuePool, SingletonThreadPool as SingletonThreadPool, StaticPool as StaticPool,
)
from sqlalchemy.schema import (
    CheckConstraint as CheckConstraint, Column as Column, ColumnDefault as ColumnDefault, Computed as Computed, Constraint as Constraint, DDL as DDL, DefaultClause as DefaultClause, FetchedValue as FetchedValue,
    ForeignKey as ForeignKey, ForeignKeyConstraint as ForeignKeyConstraint, Identity as Identity, Index as Index, MetaData as MetaData, PrimaryKeyConstraint as PrimaryKeyConstraint, Sequence as Sequence, Table as Table,
    UniqueConstraint as UniqueConstraint,
)
from sqlalchemy.sql.expression import (
    alias as alias, all_ as all_, and_ as and_, any_ as any_, asc as asc, between as between, bindparam as bindparam, case as case,
    cast as cast, collate as collate, column as column, cte as cte, desc as desc, distinct as distinct, except_ as except_, except_all as except_all,
    exists as exists, extract as extract, false as false, func as func, funcfilter as funcfilter, intersect as intersect, intersect_all as intersect_all, join as join,
    lateral as lateral, literal as literal, literal_column as literal_column, not_ as not_, null as null, nulls_first as nulls_first, nulls_last as nulls_last, nullsfirst as nullsfirst,
    nullslast as nullslast, or_ as or_, outerjoin as outerjoin, outparam as outparam, over as over, table as table, tablesample as tablesample, text as text,
    true as true, try_cast as try_cast, tuple_ as tuple_, type_coerce as type_coerce, union as union, union_all as union_all, values as values, within_group as within_group,
    Alias as Alias, BinaryExpression as BinaryExpression, BindParameter as BindParameter, BooleanClauseList as BooleanClauseList, ClauseElement as ClauseElement, ColumnClause as ColumnClause, ColumnCollection as ColumnCollection, ColumnElement as ColumnElement,
    ColumnOperators as ColumnOperators, CompoundSelect as CompoundSelect, CTE as CTE, Delete as Delete, Executable as Executable, Exists as Exists, FromClause as FromClause, Function as Function,
    GenerativeSelect as GenerativeSelect, Insert as Insert, Join as Join, Label as Label, Select as Select, Selectable as Selectable, SelectBase as SelectBase, Subquery as Subquery,
    TableClause as TableClause, TextClause as TextClause, TextualSelect as TextualSelect, Update as Update, UpdateBase as UpdateBase, Values as Values, select as select, insert as insert,
    update as update, delete as delete,
)
from sqlalchemy.types import (
    ARRAY as ARRAY, BIGINT as BIGINT, BigInteger as BigInteger, BINARY as BINARY, BLOB as BLOB, BOOLEAN as BOOLEAN, Boolean as Boolean, CHAR as CHAR,
    CLOB as CLOB, DATE as DATE, Date as Date, DATETIME as DATETIME, DateTime as DateTime, DECIMAL as DECIMAL, DOUBLE as DOUBLE, Double as Double,
    DOUBLE_PRECISION as DOUBLE_PRECISION, Enum as Enum, FLOAT as FLOAT, Float as Float, INT as INT, INTEGER as INTEGER, Integer as Integer, Interval as Interval,
    JSON as JSON, LargeBinary as LargeBinary, NCHAR as NCHAR, NUMERIC as NUMERIC, Numeric as Numeric, NVARCHAR as NVARCHAR, PickleType as PickleType, REAL as REAL,
    SMALLINT as SMALLINT, SmallInteger as SmallInteger, String as String, TEXT as TEXT, Text as Text, TIME as TIME, Time as Time, TIMESTAMP as TIMESTAMP,
    TupleType as TupleType, TypeDecorator as TypeDecorator, Unicode as Unicode, UnicodeText as UnicodeText, UUID as UUID, Uuid as Uuid, VARBINARY as VARBINARY, VARCHAR as VARCHAR,
)
from sqlalchemy import event as event, exc as exc, orm as orm

__version__: str
