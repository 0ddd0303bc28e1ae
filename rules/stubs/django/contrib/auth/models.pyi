# distribution: django        source: Django documentation 5.2, "django.contrib.auth"
from asgi_ready import blocks
from django.contrib.auth.base_user import AbstractBaseUser as AbstractBaseUser, BaseUserManager as BaseUserManager
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models.fields.related_descriptors import ManyRelatedManager
from typing import Any, ClassVar, TypeVar

_M = TypeVar("_M", bound=models.Model)


class Permission(models.Model):
    name = models.CharField(max_length=255)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    codename = models.CharField(max_length=100)


class Group(models.Model):
    name = models.CharField(max_length=150, unique=True)
    permissions = models.ManyToManyField(Permission, blank=True)


class UserManager(BaseUserManager[_M]):
    @blocks("database", instead="acreate_user", since="5.2")
    def create_user(self, username: str, email: str | None = None, password: str | None = None, **extra_fields: Any) -> _M: ...
    async def acreate_user(self, username: str, email: str | None = None, password: str | None = None, **extra_fields: Any) -> _M: ...
    @blocks("database", instead="acreate_superuser", since="5.2")
    def create_superuser(self, username: str, email: str | None = None, password: str | None = None, **extra_fields: Any) -> _M: ...
    async def acreate_superuser(self, username: str, email: str | None = None, password: str | None = None, **extra_fields: Any) -> _M: ...
    @blocks("database", instead="sync_to_async")
    def with_perm(self, perm: Any, is_active: bool = True, include_superusers: bool = True, backend: str | None = None, obj: Any = None) -> Any: ...


# A superuser's permissions are known without a query; everybody else's are asked of the database.
class PermissionsMixin(models.Model):
    is_superuser = models.BooleanField(default=False)
    groups = models.ManyToManyField(Group, blank=True)
    user_permissions = models.ManyToManyField(Permission, blank=True)
    @blocks("database", instead="aget_user_permissions", since="5.2")
    def get_user_permissions(self, obj: Any = None) -> set[str]: ...
    async def aget_user_permissions(self, obj: Any = None) -> set[str]: ...
    @blocks("database", instead="aget_group_permissions", since="5.2")
    def get_group_permissions(self, obj: Any = None) -> set[str]: ...
    async def aget_group_permissions(self, obj: Any = None) -> set[str]: ...
    @blocks("database", instead="aget_all_permissions", since="5.2")
    def get_all_permissions(self, obj: Any = None) -> set[str]: ...
    async def aget_all_permissions(self, obj: Any = None) -> set[str]: ...
    @blocks("database", instead="ahas_perm", since="5.2")
    def has_perm(self, perm: str, obj: Any = None) -> bool: ...
    async def ahas_perm(self, perm: str, obj: Any = None) -> bool: ...
    @blocks("database", instead="ahas_perms", since="5.2")
    def has_perms(self, perm_list: Any, obj: Any = None) -> bool: ...
    async def ahas_perms(self, perm_list: Any, obj: Any = None) -> bool: ...
    @blocks("database", instead="ahas_module_perms", since="5.2")
    def has_module_perms(self, app_label: str) -> bool: ...
    async def ahas_module_perms(self, app_label: str) -> bool: ...


class AbstractUser(AbstractBaseUser, PermissionsMixin):
    username = models.CharField(max_length=150, unique=True)
    first_name = models.CharField(max_length=150, blank=True)
    last_name = models.CharField(max_length=150, blank=True)
    email = models.EmailField(blank=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField()
    objects: ClassVar[UserManager[Any]]
    def get_full_name(self) -> str: ...
    def get_short_name(self) -> str: ...
    @blocks("network", instead="sync_to_async(user.email_user)")
    def email_user(self, subject: str, message: str, from_email: str | None = None, **kwargs: Any) -> None: ...


class User(AbstractUser):
    objects: ClassVar[UserManager[User]]


class AnonymousUser:
    id: None
    pk: None
    username: str
    is_staff: bool
    is_active: bool
    is_superuser: bool
    @property
    def is_anonymous(self) -> bool: ...
    @property
    def is_authenticated(self) -> bool: ...
    def has_perm(self, perm: str, obj: Any = None) -> bool: ...
    def get_username(self) -> str: ...
