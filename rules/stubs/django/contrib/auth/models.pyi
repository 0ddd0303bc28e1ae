# distribution: django        source: Django 5.2 documentation, "django.contrib.auth"; django/contrib/auth/models.py
from asgi_ready import VERSION, blocks, mark
from asgiref.sync import sync_to_async
from django.contrib.auth.base_user import AbstractBaseUser as AbstractBaseUser, BaseUserManager as BaseUserManager
from django.contrib.auth.hashers import make_password
from django.contrib.contenttypes.models import ContentType
from django.core.mail import send_mail
from django.db import models
from django.db.models.manager import EmptyManager
from typing import Any


@blocks("database", instead="asgiref.sync.sync_to_async")
def update_last_login(sender: Any, user: Any, **kwargs: Any) -> None: ...


class PermissionManager(models.Manager):
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def get_by_natural_key(self, codename: str, app_label: str, model: str) -> Permission: ...


class Permission(models.Model):
    name = models.CharField(max_length=255)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    codename = models.CharField(max_length=100)
    objects = PermissionManager()


class GroupManager(models.Manager):
    @blocks("database", instead="aget_by_natural_key", since="5.2")
    def get_by_natural_key(self, name: str) -> Group: ...
    if VERSION >= (5, 2):
        async def aget_by_natural_key(self, name: str) -> Group: ...


class Group(models.Model):
    name = models.CharField(max_length=150)
    permissions = models.ManyToManyField(Permission)
    objects = GroupManager()


class UserManager(BaseUserManager):
    @blocks("database", instead="acreate_user", since="5.2")
    def create_user(self, username, email=None, password=None, **extra_fields):
        if password is not None:
            make_password(password)
        return self.create(username=username, email=email, **extra_fields)
    @blocks("database", instead="acreate_superuser", since="5.2")
    def create_superuser(self, username, email=None, password=None, **extra_fields):
        if password is not None:
            make_password(password)
        return self.create(username=username, email=email, **extra_fields)
    if VERSION >= (5, 2):
        async def acreate_user(self, username, email=None, password=None, **extra_fields):
            return await self.acreate(username=username, email=email, **extra_fields)
        async def acreate_superuser(self, username, email=None, password=None, **extra_fields):
            return await self.acreate(username=username, email=email, **extra_fields)
    def with_perm(self, perm, is_active=True, include_superusers=True, backend=None, obj=None):
        return self.get_queryset()


# A superuser's permissions are known without a query; everybody else's are asked of the database, once for an object.
class PermissionsMixin(models.Model):
    is_superuser = models.BooleanField(default=False)
    groups = models.ManyToManyField(Group)
    user_permissions = models.ManyToManyField(Permission)
    @blocks("database", instead="aget_user_permissions", since="5.2", unless="permitted")
    def get_user_permissions(self, obj: Any = None) -> set[str]:
        mark(self, "permitted")
    if VERSION >= (5, 2):
        async def aget_user_permissions(self, obj: Any = None) -> set[str]: ...
    @blocks("database", instead="aget_group_permissions", since="5.2", unless="permitted")
    def get_group_permissions(self, obj: Any = None) -> set[str]:
        mark(self, "permitted")
    if VERSION >= (5, 2):
        async def aget_group_permissions(self, obj: Any = None) -> set[str]: ...
    @blocks("database", instead="aget_all_permissions", since="5.2", unless="permitted")
    def get_all_permissions(self, obj: Any = None) -> set[str]:
        mark(self, "permitted")
    if VERSION >= (5, 2):
        async def aget_all_permissions(self, obj: Any = None) -> set[str]: ...
    @blocks("database", instead="ahas_perm", since="5.2", unless="permitted")
    def has_perm(self, perm: str, obj: Any = None) -> bool:
        mark(self, "permitted")
    if VERSION >= (5, 2):
        async def ahas_perm(self, perm: str, obj: Any = None) -> bool: ...
    @blocks("database", instead="ahas_perms", since="5.2", unless="permitted")
    def has_perms(self, perm_list: Any, obj: Any = None) -> bool:
        mark(self, "permitted")
    if VERSION >= (5, 2):
        async def ahas_perms(self, perm_list: Any, obj: Any = None) -> bool: ...
    @blocks("database", instead="ahas_module_perms", since="5.2", unless="permitted")
    def has_module_perms(self, app_label: str) -> bool:
        mark(self, "permitted")
    if VERSION >= (5, 2):
        async def ahas_module_perms(self, app_label: str) -> bool: ...


class AbstractUser(AbstractBaseUser, PermissionsMixin):
    username = models.CharField(max_length=150)
    first_name = models.CharField(max_length=150)
    last_name = models.CharField(max_length=150)
    email = models.EmailField()
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField()
    EMAIL_FIELD: str
    objects = UserManager()
    def get_full_name(self) -> str: ...
    def get_short_name(self) -> str: ...
    def email_user(self, subject: Any, message: Any, from_email: str | None = None, **kwargs: Any) -> None:
        send_mail(subject, message, from_email, [self.email])


class User(AbstractUser): ...


class AnonymousUser:
    id: None
    pk: None
    username: str
    is_staff: bool
    is_active: bool
    is_superuser: bool
    @property
    def groups(self):
        return EmptyManager(Group)
    @property
    def user_permissions(self):
        return EmptyManager(Permission)
    @property
    def is_anonymous(self) -> bool: ...
    @property
    def is_authenticated(self) -> bool: ...
    def get_username(self) -> str: ...
    def save(self) -> None: ...
    def delete(self) -> None: ...
    def set_password(self, raw_password: str) -> None: ...
    def check_password(self, raw_password: str) -> bool: ...
    def __str__(self) -> str: ...
    def get_user_permissions(self, obj: Any = None) -> set[str]: ...
    if VERSION >= (5, 2):
        async def aget_user_permissions(self, obj: Any = None) -> set[str]: ...
    def get_group_permissions(self, obj: Any = None) -> set[str]: ...
    if VERSION >= (5, 2):
        async def aget_group_permissions(self, obj: Any = None) -> set[str]: ...
    def get_all_permissions(self, obj: Any = None) -> set[str]: ...
    if VERSION >= (5, 2):
        async def aget_all_permissions(self, obj: Any = None) -> set[str]: ...
    def has_perm(self, perm: str, obj: Any = None) -> bool: ...
    if VERSION >= (5, 2):
        async def ahas_perm(self, perm: str, obj: Any = None) -> bool: ...
    def has_perms(self, perm_list: Any, obj: Any = None) -> bool: ...
    if VERSION >= (5, 2):
        async def ahas_perms(self, perm_list: Any, obj: Any = None) -> bool: ...
    def has_module_perms(self, module: str) -> bool: ...
    if VERSION >= (5, 2):
        async def ahas_module_perms(self, module: str) -> bool: ...
