# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7591/__init__.py
from authlib.oauth2.rfc7591.claims import ClientMetadataClaims as ClientMetadataClaims
from authlib.oauth2.rfc7591.endpoint import ClientRegistrationEndpoint as ClientRegistrationEndpoint
from authlib.oauth2.rfc7591.errors import InvalidClientMetadataError as InvalidClientMetadataError
from authlib.oauth2.rfc7591.errors import InvalidRedirectURIError as InvalidRedirectURIError
from authlib.oauth2.rfc7591.errors import InvalidSoftwareStatementError as InvalidSoftwareStatementError
from authlib.oauth2.rfc7591.errors import UnapprovedSoftwareStatementError as UnapprovedSoftwareStatementError
