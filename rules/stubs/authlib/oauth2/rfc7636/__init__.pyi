# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7636/__init__.py
from authlib.oauth2.rfc7636.challenge import CodeChallenge as CodeChallenge
from authlib.oauth2.rfc7636.challenge import create_s256_code_challenge as create_s256_code_challenge
