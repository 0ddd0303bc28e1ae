# distribution: PyGithub        source: PyGithub 2.3; github/__init__.py
from github.GithubException import BadCredentialsException as BadCredentialsException, GithubException as GithubException, RateLimitExceededException as RateLimitExceededException, UnknownObjectException as UnknownObjectException
from github.MainClass import Github as Github
from typing import Any

Auth: Any
GithubIntegration: Any
