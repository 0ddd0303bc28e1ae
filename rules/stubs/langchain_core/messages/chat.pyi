# distribution: langchain-core        source: LangChain Python API Reference, langchain_core.messages; libs/core/langchain_core/messages/chat.py
from langchain_core.messages.base import BaseMessage, BaseMessageChunk


class ChatMessage(BaseMessage):
    role: str


class ChatMessageChunk(ChatMessage, BaseMessageChunk): ...
