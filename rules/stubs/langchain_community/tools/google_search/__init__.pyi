# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/google_search/__init__.py
from langchain_community.tools.google_search.tool import GoogleSearchRun as GoogleSearchRun, GoogleSearchResults as GoogleSearchResults
