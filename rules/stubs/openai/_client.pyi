# distribution: openai        source: openai-python 1.50, "README", "api.md"; src/openai/_client.py
from openai.resources import AsyncBatches, AsyncCompletions, AsyncEmbeddings, AsyncFiles, AsyncImages, AsyncModels, AsyncModerations, AsyncResponses, AsyncVectorStores, Batches, Completions, Embeddings, Files, Images, Models, Moderations, Responses, VectorStores
from openai.resources.audio import AsyncAudio, Audio
from openai.resources.beta import AsyncBeta, Beta
from openai.resources.chat import AsyncChat, Chat
from typing import Any, Self


class OpenAI:
    def __init__(self, **kwargs: Any) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def close(self, *args: Any, **kwargs: Any) -> None: ...
    completions: Completions
    chat: Chat
    embeddings: Embeddings
    files: Files
    images: Images
    audio: Audio
    moderations: Moderations
    models: Models
    batches: Batches
    beta: Beta
    responses: Responses
    vector_stores: VectorStores
    api_key: str
    base_url: Any
    fine_tuning: Any
    def with_options(self, **kwargs: Any) -> Self: ...
    def copy(self, **kwargs: Any) -> Self: ...


class AsyncOpenAI:
    def __init__(self, **kwargs: Any) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> None: ...
    async def close(self, *args: Any, **kwargs: Any) -> None: ...
    completions: AsyncCompletions
    chat: AsyncChat
    embeddings: AsyncEmbeddings
    files: AsyncFiles
    images: AsyncImages
    audio: AsyncAudio
    moderations: AsyncModerations
    models: AsyncModels
    batches: AsyncBatches
    beta: AsyncBeta
    responses: AsyncResponses
    vector_stores: AsyncVectorStores
    api_key: str
    base_url: Any
    fine_tuning: Any
    def with_options(self, **kwargs: Any) -> Self: ...
    def copy(self, **kwargs: Any) -> Self: ...
