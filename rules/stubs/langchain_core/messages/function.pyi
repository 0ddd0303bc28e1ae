# distribution: langchain-core        source: LangChain Python API Reference, langchain_core.messages; libs/core/langchain_core/messages/function.py
from langchain_core.messages.base import BaseMessage, BaseMessageChunk


class FunctionMessage(BaseMessage): ...


class FunctionMessageChunk(FunctionMessage, BaseMessageChunk): ...
