# distribution: openai        source: openai-python 1.50, "README", "api.md"; src/openai/__init__.py
from openai._client import AsyncOpenAI as AsyncOpenAI, OpenAI as OpenAI
from openai._exceptions import (
    APIConnectionError as APIConnectionError, APIError as APIError, APIStatusError as APIStatusError, APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError, BadRequestError as BadRequestError, OpenAIError as OpenAIError, RateLimitError as RateLimitError,
)
from openai._streaming import AsyncStream as AsyncStream, Stream as Stream
from openai.lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
from openai.resources import Completions, Embeddings, Files, Images, Models, Moderations
from openai.resources.audio import Audio
from openai.resources.chat import Chat
from asgi_ready import blocks
from typing import Any

api_key: str | None
chat: Chat
completions: Completions
embeddings: Embeddings
images: Images
audio: Audio
files: Files
models: Models
moderations: Moderations


# Before 1.0.
class ChatCompletion:
    @classmethod
    @blocks("network", instead="openai.ChatCompletion.acreate")
    def create(cls, **kwargs: Any) -> Any: ...
    @classmethod
    async def acreate(cls, **kwargs: Any) -> Any: ...


class Completion:
    @classmethod
    @blocks("network", instead="openai.Completion.acreate")
    def create(cls, **kwargs: Any) -> Any: ...
    @classmethod
    async def acreate(cls, **kwargs: Any) -> Any: ...


class Embedding:
    @classmethod
    @blocks("network", instead="openai.Embedding.acreate")
    def create(cls, **kwargs: Any) -> Any: ...
    @classmethod
    async def acreate(cls, **kwargs: Any) -> Any: ...


class Image:
    @classmethod
    @blocks("network", instead="openai.Image.acreate")
    def create(cls, **kwargs: Any) -> Any: ...
    @classmethod
    async def acreate(cls, **kwargs: Any) -> Any: ...


class Moderation:
    @classmethod
    @blocks("network", instead="openai.Moderation.acreate")
    def create(cls, **kwargs: Any) -> Any: ...
    @classmethod
    async def acreate(cls, **kwargs: Any) -> Any: ...
