# distribution: django        source: Django documentation 5.2, "The contenttypes framework"
from asgi_ready import blocks
from django.db import models
from typing import Any, ClassVar


class ContentTypeManager(models.Manager["ContentType"]):
    @blocks("database", instead="sync_to_async")
    def get_for_model(self, model: Any, for_concrete_model: bool = True) -> ContentType: ...
    @blocks("database", instead="sync_to_async")
    def get_for_models(self, *models: Any, for_concrete_models: bool = True) -> dict[Any, ContentType]: ...
    @blocks("database", instead="sync_to_async")
    def get_for_id(self, id: int) -> ContentType: ...
    def clear_cache(self) -> None: ...


class ContentType(models.Model):
    app_label = models.CharField(max_length=100)
    model = models.CharField(max_length=100)
    objects: ClassVar[ContentTypeManager]
    def model_class(self) -> type[models.Model] | None: ...
    @blocks("database", instead="sync_to_async")
    def get_object_for_this_type(self, using: str | None = None, **kwargs: Any) -> models.Model: ...
