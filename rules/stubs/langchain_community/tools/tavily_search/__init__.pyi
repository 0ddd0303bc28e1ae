# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/tavily_search/__init__.py
from langchain_community.tools.tavily_search.tool import TavilySearchResults as TavilySearchResults, TavilyAnswer as TavilyAnswer
