# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/wikipedia/__init__.py
from langchain_community.tools.wikipedia.tool import WikipediaQueryRun as WikipediaQueryRun
