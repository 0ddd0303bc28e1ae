# distribution: standardwebhooks        source: standardwebhooks 1.0, "standardwebhooks.webhooks": computes only
from standardwebhooks.webhooks import Webhook as Webhook, WebhookVerificationError as WebhookVerificationError
