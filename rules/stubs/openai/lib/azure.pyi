# distribution: openai        source: openai-python 1.50, "README", "api.md"; src/openai/lib/azure.py
from openai._client import AsyncOpenAI, OpenAI
from typing import Any


class AzureOpenAI(OpenAI):
    def __init__(self, **kwargs: Any) -> None: ...


class AsyncAzureOpenAI(AsyncOpenAI):
    def __init__(self, **kwargs: Any) -> None: ...
