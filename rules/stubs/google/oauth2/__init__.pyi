# distribution: google-auth        source: google-auth 2.38; google/oauth2/__init__.py
