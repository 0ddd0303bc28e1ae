# distribution: django        source: django/contrib/postgres/aggregates/mixins.py


class OrderableAggMixin:
    allow_order_by: bool
