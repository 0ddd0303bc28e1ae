# distribution: langchain-core        source: LangChain 0.3, "API Reference"; langchain_core/__init__.py
