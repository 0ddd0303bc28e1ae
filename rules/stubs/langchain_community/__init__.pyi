# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/__init__.py
