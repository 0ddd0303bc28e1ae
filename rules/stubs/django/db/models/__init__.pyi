# distribution: django        source: Django 5.2 documentation, "Models"; django/db/models/__init__.py
from django.core.exceptions import ObjectDoesNotExist as ObjectDoesNotExist
from django.db.models import signals as signals
from django.db.models.aggregates import *
from django.db.models.base import DEFERRED as DEFERRED, Model as Model
from django.db.models.constraints import *
from django.db.models.deletion import (
    CASCADE as CASCADE,
    DB_CASCADE as DB_CASCADE,
    DB_SET_DEFAULT as DB_SET_DEFAULT,
    DB_SET_NULL as DB_SET_NULL,
    DO_NOTHING as DO_NOTHING,
    PROTECT as PROTECT,
    RESTRICT as RESTRICT,
    SET as SET,
    SET_DEFAULT as SET_DEFAULT,
    SET_NULL as SET_NULL,
    ProtectedError as ProtectedError,
    RestrictedError as RestrictedError,
)
from django.db.models.enums import *
from django.db.models.expressions import (
    Case as Case,
    Exists as Exists,
    Expression as Expression,
    ExpressionList as ExpressionList,
    ExpressionWrapper as ExpressionWrapper,
    F as F,
    Func as Func,
    OrderBy as OrderBy,
    OuterRef as OuterRef,
    RowRange as RowRange,
    Subquery as Subquery,
    Value as Value,
    ValueRange as ValueRange,
    When as When,
    Window as Window,
    WindowFrame as WindowFrame,
    WindowFrameExclusion as WindowFrameExclusion,
)
from django.db.models.fetch_modes import FETCH_ONE as FETCH_ONE, FETCH_PEERS as FETCH_PEERS, RAISE as RAISE
from django.db.models.fields import *
from django.db.models.fields.composite import CompositePrimaryKey as CompositePrimaryKey
from django.db.models.fields.files import FileField as FileField, ImageField as ImageField
from django.db.models.fields.generated import GeneratedField as GeneratedField
from django.db.models.fields.json import JSONField as JSONField
from django.db.models.fields.proxy import OrderWrt as OrderWrt
from django.db.models.fields.related import (
    ForeignKey as ForeignKey,
    ForeignObject as ForeignObject,
    ForeignObjectRel as ForeignObjectRel,
    ManyToManyField as ManyToManyField,
    ManyToManyRel as ManyToManyRel,
    ManyToOneRel as ManyToOneRel,
    OneToOneField as OneToOneField,
    OneToOneRel as OneToOneRel,
)
from django.db.models.indexes import *
from django.db.models.lookups import Lookup as Lookup, Transform as Transform
from django.db.models.manager import Manager as Manager
from django.db.models.query import (
    Prefetch as Prefetch,
    QuerySet as QuerySet,
    aprefetch_related_objects as aprefetch_related_objects,
    prefetch_related_objects as prefetch_related_objects,
)
from django.db.models.query_utils import FilteredRelation as FilteredRelation, Q as Q
