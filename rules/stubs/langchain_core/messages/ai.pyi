# distribution: langchain-core        source: LangChain Python API Reference, langchain_core.messages; libs/core/langchain_core/messages/ai.py
from langchain_core.messages.base import BaseMessage, BaseMessageChunk
from typing import Any


class AIMessage(BaseMessage):
    tool_calls: list[dict[str, Any]]
    invalid_tool_calls: list[dict[str, Any]]
    usage_metadata: dict[str, Any] | None


class AIMessageChunk(AIMessage, BaseMessageChunk): ...
