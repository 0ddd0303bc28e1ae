# distribution: slack-sdk        source: slack-sdk 3.31; slack_sdk/__init__.py
from slack_sdk.web import WebClient as WebClient
from slack_sdk.webhook import WebhookClient as WebhookClient
