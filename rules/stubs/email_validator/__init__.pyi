# distribution: email-validator        source: email-validator 2.2, README, "check_deliverability"; email_validator/validate_email.py, deliverability.py
from asgi_ready import blocks
from typing import Any, Literal, overload

class ValidatedEmail:
    normalized: str
    email: str
    local_part: str
    domain: str
    ascii_email: str | None
class EmailNotValidError(ValueError): ...
class EmailSyntaxError(EmailNotValidError): ...
class EmailUndeliverableError(EmailNotValidError): ...
# Asks the DNS for the domain's mail servers, unless told not to.
@overload
def validate_email(email: Any, /, *, check_deliverability: Literal[False], **kwargs: Any) -> ValidatedEmail: ...
@overload
@blocks("network", instead="asyncio.to_thread")
def validate_email(email: Any, /, **kwargs: Any) -> ValidatedEmail: ...
