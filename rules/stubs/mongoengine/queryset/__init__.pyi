# distribution: mongoengine        source: MongoEngine 0.29, "API Reference"; mongoengine/queryset/__init__.py
from mongoengine.errors import DoesNotExist as DoesNotExist, MultipleObjectsReturned as MultipleObjectsReturned, NotUniqueError as NotUniqueError
from mongoengine.queryset.queryset import QuerySet as QuerySet
from mongoengine.queryset.visitor import Q as Q
