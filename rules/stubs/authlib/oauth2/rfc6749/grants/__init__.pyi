# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6749/grants/__init__.py
from authlib.oauth2.rfc6749.grants.authorization_code import AuthorizationCodeGrant as AuthorizationCodeGrant
from authlib.oauth2.rfc6749.grants.base import AuthorizationEndpointMixin as AuthorizationEndpointMixin
from authlib.oauth2.rfc6749.grants.base import BaseGrant as BaseGrant
from authlib.oauth2.rfc6749.grants.base import TokenEndpointMixin as TokenEndpointMixin
from authlib.oauth2.rfc6749.grants.client_credentials import ClientCredentialsGrant as ClientCredentialsGrant
from authlib.oauth2.rfc6749.grants.implicit import ImplicitGrant as ImplicitGrant
from authlib.oauth2.rfc6749.grants.refresh_token import RefreshTokenGrant as RefreshTokenGrant
from authlib.oauth2.rfc6749.grants.resource_owner_password_credentials import ResourceOwnerPasswordCredentialsGrant as ResourceOwnerPasswordCredentialsGrant
