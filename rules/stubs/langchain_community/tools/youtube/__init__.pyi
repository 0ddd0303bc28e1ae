# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/youtube/__init__.py
from langchain_community.tools.youtube.search import YouTubeSearchTool as YouTubeSearchTool
