# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/__init__.py
from sqlalchemy.engine import create_engine as create_engine, create_mock_engine as create_mock_engine, engine_from_config as engine_from_config
from sqlalchemy.inspection import inspect as inspect
from sqlalchemy.pool import QueuePool as QueuePool, StaticPool as StaticPool
from sqlalchemy.schema import CheckConstraint as CheckConstraint, Column as Column, ForeignKey as ForeignKey, Index as Index, MetaData as MetaData, Table as Table, UniqueConstraint as UniqueConstraint
from sqlalchemy.sql.expression import (
    and_ as and_, asc as asc, between as between, case as case, cast as cast, delete as delete, desc as desc, distinct as distinct,
    exists as exists, func as func, insert as insert, join as join, literal as literal, not_ as not_, or_ as or_, outerjoin as outerjoin,
    text as text, tuple_ as tuple_, union as union, union_all as union_all, update as update, values as values,
)
from sqlalchemy.types import (
    ARRAY as ARRAY, JSON as JSON, BigInteger as BigInteger, Boolean as Boolean, Date as Date, DateTime as DateTime, Enum as Enum, Float as Float,
    Integer as Integer, Interval as Interval, LargeBinary as LargeBinary, Numeric as Numeric, String as String, Text as Text, Time as Time,
    Unicode as Unicode, Uuid as Uuid,
)
from sqlmodel.main import Field as Field, Relationship as Relationship, SQLModel as SQLModel
from sqlmodel.orm.session import Session as Session
from sqlmodel.sql.expression import col as col, select as select
