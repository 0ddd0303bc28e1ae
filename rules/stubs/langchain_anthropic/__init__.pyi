# distribution: langchain-anthropic        source: LangChain 0.3, "API Reference"; langchain_anthropic/__init__.py
from langchain_core.language_models import BaseChatModel


class ChatAnthropic(BaseChatModel): ...
