# distribution: langchain-core        source: LangChain Python API Reference, langchain_core.messages; libs/core/langchain_core/messages/system.py
from langchain_core.messages.base import BaseMessage, BaseMessageChunk


class SystemMessage(BaseMessage): ...


class SystemMessageChunk(SystemMessage, BaseMessageChunk): ...
