# distribution: adrf        source: adrf README; adrf/generics.py
from adrf import mixins, views
from django.shortcuts import aget_object_or_404 as _aget_object_or_404
from rest_framework.generics import GenericAPIView as DRFGenericAPIView
from typing import Any


async def aget_object_or_404(queryset, *filter_args, **filter_kwargs):
    return await _aget_object_or_404(queryset, *filter_args, **filter_kwargs)


class GenericAPIView(views.APIView, DRFGenericAPIView):
    async def aget_object(self):
        queryset = await self.afilter_queryset(self.get_queryset())
        return await aget_object_or_404(queryset)
    async def afilter_queryset(self, queryset):
        return queryset
    async def apaginate_queryset(self, queryset: Any) -> Any: ...
    async def get_apaginated_response(self, data: Any) -> Any: ...


class CreateAPIView(mixins.CreateModelMixin, GenericAPIView):
    async def post(self, request, *args, **kwargs):
        return await self.acreate(request, *args, **kwargs)
class ListAPIView(mixins.ListModelMixin, GenericAPIView):
    async def get(self, request, *args, **kwargs):
        return await self.alist(request, *args, **kwargs)
class RetrieveAPIView(mixins.RetrieveModelMixin, GenericAPIView):
    async def get(self, request, *args, **kwargs):
        return await self.aretrieve(request, *args, **kwargs)
class DestroyAPIView(mixins.DestroyModelMixin, GenericAPIView):
    async def delete(self, request, *args, **kwargs):
        return await self.adestroy(request, *args, **kwargs)
class UpdateAPIView(mixins.UpdateModelMixin, GenericAPIView):
    async def put(self, request, *args, **kwargs):
        return await self.aupdate(request, *args, **kwargs)
    async def patch(self, request, *args, **kwargs):
        return await self.partial_aupdate(request, *args, **kwargs)
class ListCreateAPIView(mixins.ListModelMixin, mixins.CreateModelMixin, GenericAPIView):
    async def get(self, request, *args, **kwargs):
        return await self.alist(request, *args, **kwargs)
    async def post(self, request, *args, **kwargs):
        return await self.acreate(request, *args, **kwargs)
class RetrieveUpdateAPIView(mixins.RetrieveModelMixin, mixins.UpdateModelMixin, GenericAPIView):
    async def get(self, request, *args, **kwargs):
        return await self.aretrieve(request, *args, **kwargs)
    async def put(self, request, *args, **kwargs):
        return await self.aupdate(request, *args, **kwargs)
    async def patch(self, request, *args, **kwargs):
        return await self.partial_aupdate(request, *args, **kwargs)
class RetrieveDestroyAPIView(mixins.RetrieveModelMixin, mixins.DestroyModelMixin, GenericAPIView):
    async def get(self, request, *args, **kwargs):
        return await self.aretrieve(request, *args, **kwargs)
    async def delete(self, request, *args, **kwargs):
        return await self.adestroy(request, *args, **kwargs)
class RetrieveUpdateDestroyAPIView(mixins.RetrieveModelMixin, mixins.UpdateModelMixin, mixins.DestroyModelMixin, GenericAPIView):
    async def get(self, request, *args, **kwargs):
        return await self.aretrieve(request, *args, **kwargs)
    async def put(self, request, *args, **kwargs):
        return await self.aupdate(request, *args, **kwargs)
    async def patch(self, request, *args, **kwargs):
        return await self.partial_aupdate(request, *args, **kwargs)
    async def delete(self, request, *args, **kwargs):
        return await self.adestroy(request, *args, **kwargs)
