# distribution: slack-sdk        source: slack-sdk 3.31; slack_sdk/errors/__init__.py
from typing import Any


class SlackClientError(Exception): ...
class SlackApiError(SlackClientError):
    response: Any
