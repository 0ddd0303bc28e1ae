# distribution: slack-sdk        source: slack-sdk 3.31, "Python Slack SDK"; slack_sdk/web/__init__.py
from slack_sdk.web.client import WebClient as WebClient
