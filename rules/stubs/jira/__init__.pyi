# distribution: jira        source: jira-python 3.8; jira/__init__.py
from jira.client import JIRA as JIRA


class JIRAError(Exception): ...
