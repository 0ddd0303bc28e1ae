# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/__init__.py
from authlib.oidc.core.claims import CodeIDToken as CodeIDToken
from authlib.oidc.core.claims import HybridIDToken as HybridIDToken
from authlib.oidc.core.claims import IDToken as IDToken
from authlib.oidc.core.claims import ImplicitIDToken as ImplicitIDToken
from authlib.oidc.core.claims import UserInfo as UserInfo
from authlib.oidc.core.claims import get_claim_cls_by_response_type as get_claim_cls_by_response_type
from authlib.oidc.core.grants import OpenIDCode as OpenIDCode
from authlib.oidc.core.grants import OpenIDHybridGrant as OpenIDHybridGrant
from authlib.oidc.core.grants import OpenIDImplicitGrant as OpenIDImplicitGrant
from authlib.oidc.core.grants import OpenIDToken as OpenIDToken
from authlib.oidc.core.models import AuthorizationCodeMixin as AuthorizationCodeMixin
from authlib.oidc.core.userinfo import UserInfoEndpoint as UserInfoEndpoint
