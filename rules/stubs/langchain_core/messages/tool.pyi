# distribution: langchain-core        source: LangChain Python API Reference, langchain_core.messages; libs/core/langchain_core/messages/tool.py
from langchain_core.messages.base import BaseMessage, BaseMessageChunk
from typing import Any


class ToolMessage(BaseMessage):
    tool_call_id: str
    artifact: Any
    status: str


class ToolMessageChunk(ToolMessage, BaseMessageChunk): ...
