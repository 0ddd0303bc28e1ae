# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/line_items/discovery.py
from asgi_ready import blocks
from hubspot.crm.line_items import BasicApi, BatchApi, SearchApi
from typing import Any


class Discovery:
    @property
    def basic_api(self) -> BasicApi: ...
    @property
    def batch_api(self) -> BatchApi: ...
    @property
    def search_api(self) -> SearchApi: ...
    @blocks("http", instead="asyncio.to_thread")
    def get_all(self, **kwargs: Any) -> list[Any]: ...
