# distribution: django        source: django/contrib/auth/context_processors.py
from typing import Any


# `perms.shop.add_order` asks the backends when it is read.
class PermLookupDict:
    def __init__(self, user, app_label):
        self.user = user
        self.app_label = app_label
    def __repr__(self) -> str: ...
    def __getitem__(self, perm_name) -> bool:
        return self.user.has_perm("")
    def __iter__(self) -> None: ...
    def __bool__(self) -> bool:
        return self.user.has_module_perms(self.app_label)


class PermWrapper:
    def __init__(self, user):
        self.user = user
    def __repr__(self) -> str: ...
    def __getitem__(self, app_label):
        return PermLookupDict(self.user, app_label)
    def __iter__(self) -> None: ...
    def __contains__(self, perm_name) -> bool:
        return self.user.has_perm("")


def auth(request):
    return {"user": request.user, "perms": PermWrapper(request.user)}
