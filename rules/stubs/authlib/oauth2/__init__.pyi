# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/__init__.py
from authlib.oauth2.base import OAuth2Error as OAuth2Error
from authlib.oauth2.rfc6749 import AuthorizationServer as AuthorizationServer
from authlib.oauth2.rfc6749 import ClientAuthentication as ClientAuthentication
from authlib.oauth2.rfc6749 import JsonRequest as JsonRequest
from authlib.oauth2.rfc6749 import OAuth2Request as OAuth2Request
from authlib.oauth2.rfc6749 import ResourceProtector as ResourceProtector
