# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/__init__.py
