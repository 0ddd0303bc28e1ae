# distribution: paramiko        source: Paramiko 3.4, "API documentation"; paramiko/__init__.py
from asgi_ready import blocks
from paramiko.channel import Channel as Channel, ChannelFile as ChannelFile
from paramiko.client import AutoAddPolicy as AutoAddPolicy, MissingHostKeyPolicy as MissingHostKeyPolicy, RejectPolicy as RejectPolicy, SSHClient as SSHClient, WarningPolicy as WarningPolicy
from paramiko.sftp_client import SFTPClient as SFTPClient
from paramiko.sftp_file import SFTPFile as SFTPFile
from paramiko.ssh_exception import AuthenticationException as AuthenticationException, SSHException as SSHException
from paramiko.transport import Transport as Transport
from typing import Any


class RSAKey:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def from_private_key(cls, file_obj: Any, password: Any = None) -> RSAKey: ...
    @classmethod
    @blocks("file")
    def from_private_key_file(cls, filename: str, password: Any = None) -> RSAKey: ...
    @classmethod
    @blocks("cpu")
    def generate(cls, *args: Any, **kwargs: Any) -> RSAKey: ...


class ECDSAKey:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def from_private_key(cls, file_obj: Any, password: Any = None) -> ECDSAKey: ...
    @classmethod
    @blocks("file")
    def from_private_key_file(cls, filename: str, password: Any = None) -> ECDSAKey: ...
    @classmethod
    @blocks("cpu")
    def generate(cls, *args: Any, **kwargs: Any) -> ECDSAKey: ...


class Ed25519Key:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def from_private_key(cls, file_obj: Any, password: Any = None) -> Ed25519Key: ...
    @classmethod
    @blocks("file")
    def from_private_key_file(cls, filename: str, password: Any = None) -> Ed25519Key: ...
