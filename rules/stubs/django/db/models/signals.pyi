# distribution: django        source: Django 5.2 documentation, "Signals" (model signals); django/db/models/signals.py
from django.dispatch import Signal


class ModelSignal(Signal): ...


class_prepared: Signal
pre_init: ModelSignal
post_init: ModelSignal
pre_save: ModelSignal
post_save: ModelSignal
pre_delete: ModelSignal
post_delete: ModelSignal
m2m_changed: ModelSignal
pre_migrate: Signal
post_migrate: Signal
