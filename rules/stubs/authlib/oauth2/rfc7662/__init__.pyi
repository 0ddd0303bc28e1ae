# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7662/__init__.py
from authlib.oauth2.rfc7662.introspection import IntrospectionEndpoint as IntrospectionEndpoint
from authlib.oauth2.rfc7662.models import IntrospectionToken as IntrospectionToken
from authlib.oauth2.rfc7662.token_validator import IntrospectTokenValidator as IntrospectTokenValidator
