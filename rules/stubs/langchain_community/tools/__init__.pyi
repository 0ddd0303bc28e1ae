# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/__init__.py
from langchain_community.tools.arxiv.tool import ArxivQueryRun as ArxivQueryRun
from langchain_community.tools.bing_search.tool import BingSearchRun as BingSearchRun, BingSearchResults as BingSearchResults
from langchain_community.tools.brave_search.tool import BraveSearch as BraveSearch
from langchain_community.tools.ddg_search.tool import DuckDuckGoSearchRun as DuckDuckGoSearchRun, DuckDuckGoSearchResults as DuckDuckGoSearchResults
from langchain_community.tools.google_search.tool import GoogleSearchRun as GoogleSearchRun, GoogleSearchResults as GoogleSearchResults
from langchain_community.tools.google_serper.tool import GoogleSerperRun as GoogleSerperRun, GoogleSerperResults as GoogleSerperResults
from langchain_community.tools.pubmed.tool import PubmedQueryRun as PubmedQueryRun
from langchain_community.tools.requests.tool import RequestsGetTool as RequestsGetTool, RequestsPostTool as RequestsPostTool, RequestsPatchTool as RequestsPatchTool, RequestsPutTool as RequestsPutTool, RequestsDeleteTool as RequestsDeleteTool
from langchain_community.tools.searx_search.tool import SearxSearchRun as SearxSearchRun, SearxSearchResults as SearxSearchResults
from langchain_community.tools.tavily_search.tool import TavilySearchResults as TavilySearchResults, TavilyAnswer as TavilyAnswer
from langchain_community.tools.wikipedia.tool import WikipediaQueryRun as WikipediaQueryRun
from langchain_community.tools.youtube.search import YouTubeSearchTool as YouTubeSearchTool
from langchain_core.tools import BaseTool as BaseTool, StructuredTool as StructuredTool, Tool as Tool, tool as tool
