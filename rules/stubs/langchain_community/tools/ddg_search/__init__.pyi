# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/ddg_search/__init__.py
from langchain_community.tools.ddg_search.tool import DuckDuckGoSearchRun as DuckDuckGoSearchRun, DuckDuckGoSearchResults as DuckDuckGoSearchResults
