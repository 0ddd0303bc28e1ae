# distribution: anthropic        source: anthropic-sdk-python 0.34, "README", "api.md"; src/anthropic/__init__.py, lib/bedrock/, lib/vertex/
from anthropic._client import Anthropic as Anthropic, AsyncAnthropic as AsyncAnthropic
from anthropic._exceptions import APIConnectionError as APIConnectionError, APIError as APIError, APIStatusError as APIStatusError, APITimeoutError as APITimeoutError, AnthropicError as AnthropicError, AuthenticationError as AuthenticationError, BadRequestError as BadRequestError, RateLimitError as RateLimitError
from typing import Any


class AnthropicBedrock(Anthropic): ...
class AsyncAnthropicBedrock(AsyncAnthropic): ...
class AnthropicVertex(Anthropic): ...
class AsyncAnthropicVertex(AsyncAnthropic): ...


HUMAN_PROMPT: str
AI_PROMPT: str
NOT_GIVEN: Any
