# distribution: slack-sdk        source: slack-sdk 3.31; slack_sdk/webhook/client.py
from asgi_ready import blocks
from typing import Any


class WebhookClient:
    def __init__(self, url: str, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
    def send_dict(self, *args: Any, **kwargs: Any) -> Any: ...
