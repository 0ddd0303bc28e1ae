# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/errors.py
from authlib.oauth2 import OAuth2Error as OAuth2Error


class InteractionRequiredError(OAuth2Error):
    error: str


class LoginRequiredError(OAuth2Error):
    error: str


class AccountSelectionRequiredError(OAuth2Error):
    error: str


class ConsentRequiredError(OAuth2Error):
    error: str


class InvalidRequestURIError(OAuth2Error):
    error: str


class InvalidRequestObjectError(OAuth2Error):
    error: str


class RequestNotSupportedError(OAuth2Error):
    error: str


class RequestURINotSupportedError(OAuth2Error):
    error: str


class RegistrationNotSupportedError(OAuth2Error):
    error: str
