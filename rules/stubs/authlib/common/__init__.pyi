# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/common/__init__.py
