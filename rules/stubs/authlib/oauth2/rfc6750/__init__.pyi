# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6750/__init__.py
from authlib.oauth2.rfc6750.errors import InsufficientScopeError as InsufficientScopeError
from authlib.oauth2.rfc6750.errors import InvalidTokenError as InvalidTokenError
from authlib.oauth2.rfc6750.parameters import add_bearer_token as add_bearer_token
from authlib.oauth2.rfc6750.token import BearerTokenGenerator as BearerTokenGenerator
from authlib.oauth2.rfc6750.validator import BearerTokenValidator as BearerTokenValidator
from typing import Any


BearerToken: Any
