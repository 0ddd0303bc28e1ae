# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7591/errors.py
from authlib.oauth2.rfc6749 import OAuth2Error as OAuth2Error


class InvalidRedirectURIError(OAuth2Error):
    error: str


class InvalidClientMetadataError(OAuth2Error):
    error: str


class InvalidSoftwareStatementError(OAuth2Error):
    error: str


class UnapprovedSoftwareStatementError(OAuth2Error):
    error: str
