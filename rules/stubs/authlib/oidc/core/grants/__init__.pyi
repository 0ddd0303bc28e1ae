# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/grants/__init__.py
from authlib.oidc.core.grants.code import OpenIDCode as OpenIDCode
from authlib.oidc.core.grants.code import OpenIDToken as OpenIDToken
from authlib.oidc.core.grants.hybrid import OpenIDHybridGrant as OpenIDHybridGrant
from authlib.oidc.core.grants.implicit import OpenIDImplicitGrant as OpenIDImplicitGrant
