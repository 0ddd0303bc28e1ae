# distribution: dashscope        source: DashScope SDK 1.20, README; dashscope/aigc/generation.py, app/application.py, embeddings/text_embedding.py
from asgi_ready import blocks
from typing import Any

api_key: Any
base_http_api_url: str
class Generation:
    @classmethod
    @blocks("http", instead="dashscope.AioGeneration.call")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class MultiModalConversation:
    @classmethod
    @blocks("http", instead="dashscope.AioMultiModalConversation.call")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class TextEmbedding:
    @classmethod
    @blocks("http")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class MultiModalEmbedding:
    @classmethod
    @blocks("http")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class TextReRank:
    @classmethod
    @blocks("http")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class Application:
    @classmethod
    @blocks("http")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class ImageSynthesis:
    @classmethod
    @blocks("http")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class AioGeneration:
    @classmethod
    async def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class AioMultiModalConversation:
    @classmethod
    async def call(cls, *args: Any, **kwargs: Any) -> Any: ...
