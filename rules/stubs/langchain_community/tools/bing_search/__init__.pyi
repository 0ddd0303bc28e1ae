# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/bing_search/__init__.py
from langchain_community.tools.bing_search.tool import BingSearchRun as BingSearchRun, BingSearchResults as BingSearchResults
