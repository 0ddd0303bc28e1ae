# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7009/__init__.py
from authlib.oauth2.rfc7009.parameters import prepare_revoke_token_request as prepare_revoke_token_request
from authlib.oauth2.rfc7009.revocation import RevocationEndpoint as RevocationEndpoint
