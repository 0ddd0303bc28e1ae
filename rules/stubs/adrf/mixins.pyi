# distribution: adrf        source: adrf README; adrf/mixins.py
from asgiref.sync import sync_to_async
from rest_framework import mixins
from rest_framework.response import Response


async def get_data(serializer):
    return await serializer.adata


class CreateModelMixin(mixins.CreateModelMixin):
    async def acreate(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        await sync_to_async(serializer.is_valid)(raise_exception=True)
        await self.perform_acreate(serializer)
        return Response(await get_data(serializer))
    async def perform_acreate(self, serializer):
        await serializer.asave()


class ListModelMixin(mixins.ListModelMixin):
    async def alist(self, *args, **kwargs):
        queryset = await self.afilter_queryset(self.get_queryset())
        serializer = self.get_serializer(queryset, many=True)
        return Response(await get_data(serializer))


class RetrieveModelMixin(mixins.RetrieveModelMixin):
    async def aretrieve(self, request, *args, **kwargs):
        instance = await self.aget_object()
        serializer = self.get_serializer(instance)
        return Response(await get_data(serializer))


class UpdateModelMixin(mixins.UpdateModelMixin):
    async def aupdate(self, request, *args, **kwargs):
        instance = await self.aget_object()
        serializer = self.get_serializer(instance, data=request.data)
        await sync_to_async(serializer.is_valid)(raise_exception=True)
        await self.perform_aupdate(serializer)
        return Response(await get_data(serializer))
    async def perform_aupdate(self, serializer):
        await serializer.asave()
    async def partial_aupdate(self, request, *args, **kwargs):
        return await self.aupdate(request, *args, **kwargs)


class DestroyModelMixin(mixins.DestroyModelMixin):
    async def adestroy(self, request, *args, **kwargs):
        instance = await self.aget_object()
        await self.perform_adestroy(instance)
        return Response()
    async def perform_adestroy(self, instance):
        await instance.adelete()
