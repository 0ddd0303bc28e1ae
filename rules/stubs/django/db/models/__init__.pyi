# distribution: django        source: Django documentation 5.2, "Models"
from django.db.models.aggregates import (
    Aggregate as Aggregate, Avg as Avg, Count as Count, Max as Max, Min as Min, StdDev as StdDev, Sum as Sum, Variance as Variance,
)
from django.db.models.base import Model as Model
from django.db.models.constraints import (
    BaseConstraint as BaseConstraint, CheckConstraint as CheckConstraint, Deferrable as Deferrable, UniqueConstraint as UniqueConstraint,
)
from django.db.models.deletion import (
    CASCADE as CASCADE, DO_NOTHING as DO_NOTHING, PROTECT as PROTECT, RESTRICT as RESTRICT, SET as SET, SET_DEFAULT as SET_DEFAULT,
    SET_NULL as SET_NULL, ProtectedError as ProtectedError, RestrictedError as RestrictedError,
)
from django.db.models.enums import Choices as Choices, IntegerChoices as IntegerChoices, TextChoices as TextChoices
from django.db.models.expressions import (
    Case as Case, Exists as Exists, Expression as Expression, ExpressionWrapper as ExpressionWrapper, F as F, Func as Func, OrderBy as OrderBy,
    OuterRef as OuterRef, RowRange as RowRange, Subquery as Subquery, Value as Value, When as When, Window as Window,
)
from django.db.models.fields import (
    AutoField as AutoField, BigAutoField as BigAutoField, BigIntegerField as BigIntegerField, BinaryField as BinaryField,
    BooleanField as BooleanField, CharField as CharField, DateField as DateField, DateTimeField as DateTimeField,
    DecimalField as DecimalField, DurationField as DurationField, EmailField as EmailField, Field as Field, FilePathField as FilePathField,
    FloatField as FloatField, GenericIPAddressField as GenericIPAddressField, IntegerField as IntegerField,
    PositiveBigIntegerField as PositiveBigIntegerField, PositiveIntegerField as PositiveIntegerField,
    PositiveSmallIntegerField as PositiveSmallIntegerField, SlugField as SlugField, SmallAutoField as SmallAutoField,
    SmallIntegerField as SmallIntegerField, TextField as TextField, TimeField as TimeField, URLField as URLField, UUIDField as UUIDField,
)
from django.db.models.fields.files import FileField as FileField, ImageField as ImageField
from django.db.models.fields.json import JSONField as JSONField
from django.db.models.fields.related import ForeignKey as ForeignKey, ManyToManyField as ManyToManyField, OneToOneField as OneToOneField
from django.db.models.indexes import Index as Index
from django.db.models.manager import Manager as Manager
from django.db.models.query import Prefetch as Prefetch, QuerySet as QuerySet, aprefetch_related_objects as aprefetch_related_objects, prefetch_related_objects as prefetch_related_objects
from django.db.models.query_utils import FilteredRelation as FilteredRelation, Q as Q
from django.core.exceptions import ObjectDoesNotExist as ObjectDoesNotExist
