# distribution: django        source: django/contrib/postgres/fields/jsonb.py
from django.db.models import JSONField as BuiltinJSONField


class JSONField(BuiltinJSONField): ...
