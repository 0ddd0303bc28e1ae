# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/integrations/sqla_oauth2/__init__.py
from authlib.integrations.sqla_oauth2.client_mixin import OAuth2ClientMixin as OAuth2ClientMixin
from authlib.integrations.sqla_oauth2.tokens_mixins import OAuth2AuthorizationCodeMixin as OAuth2AuthorizationCodeMixin
from authlib.integrations.sqla_oauth2.tokens_mixins import OAuth2TokenMixin as OAuth2TokenMixin
