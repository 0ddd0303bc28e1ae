# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7592/__init__.py
from authlib.oauth2.rfc7592.endpoint import ClientConfigurationEndpoint as ClientConfigurationEndpoint
