# distribution: langchain-core        source: LangChain Python API Reference, langchain_core.messages; libs/core/langchain_core/messages/human.py
from langchain_core.messages.base import BaseMessage, BaseMessageChunk


class HumanMessage(BaseMessage): ...


class HumanMessageChunk(HumanMessage, BaseMessageChunk): ...
