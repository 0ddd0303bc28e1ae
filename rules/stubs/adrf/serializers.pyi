# distribution: adrf        source: adrf README; adrf/serializers.py
from asgiref.sync import sync_to_async
from rest_framework.serializers import (
    BaseSerializer as DRFBaseSerializer, ListSerializer as DRFListSerializer, ModelSerializer as DRFModelSerializer, Serializer as DRFSerializer,
)
from typing import Any, Literal, overload


# `adata` is awaited; without an async method of its own a serializer does its sync work in a thread.
class BaseSerializer(DRFBaseSerializer):
    @overload
    def __new__(cls, instance=None, data=None, *, many: Literal[True], **kwargs):
        return ListSerializer(instance, data, child=cls)
    @overload
    def __new__(cls, instance=None, data=None, **kwargs): ...
    @property
    def adata(self):
        return self.ato_representation(self.instance)
    async def ato_representation(self, instance: Any) -> Any:
        return await sync_to_async(self.to_representation)(instance)
    async def aupdate(self, instance: Any, validated_data: Any) -> Any: ...
    async def acreate(self, validated_data: Any) -> Any: ...
    async def asave(self, **kwargs):
        if self.instance is not None:
            return await self.aupdate(self.instance, self.validated_data)
        return await self.acreate(self.validated_data)


class Serializer(BaseSerializer, DRFSerializer): ...


class ListSerializer(BaseSerializer, DRFListSerializer):
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, instance=None, data=None, child=None, **kwargs):
        self.instance = instance
        self.child = child
    @property
    def adata(self):
        return self.ato_representation(self.instance)
    async def ato_representation(self, data):
        return [await self.child(item).adata async for item in data]
    async def asave(self, **kwargs: Any) -> Any: ...


class ModelSerializer(Serializer, DRFModelSerializer):
    async def acreate(self, validated_data):
        return await self.Meta.model._default_manager.acreate()
    async def aupdate(self, instance, validated_data):
        await instance.asave()
        return instance
