# distribution: python        source: Python 3.13 Library Reference, "subprocess"
from asgi_ready import blocks
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import IO, Any, Generic, Literal, Self, overload

PIPE: int
STDOUT: int
DEVNULL: int


class CompletedProcess:
    args: Any
    returncode: int
    stdout: Any
    stderr: Any
    def __init__(self, args: Any, returncode: int, stdout: Any = None, stderr: Any = None) -> None: ...
    def check_returncode(self) -> None: ...


@blocks("process", instead="asyncio.create_subprocess_exec")
def run(*popenargs: Any, input: Any = None, capture_output: bool = False, timeout: float | None = None, check: bool = False, **kwargs: Any) -> CompletedProcess: ...
@blocks("process", instead="asyncio.create_subprocess_exec")
def call(*popenargs: Any, timeout: float | None = None, **kwargs: Any) -> int: ...
@blocks("process", instead="asyncio.create_subprocess_exec")
def check_call(*popenargs: Any, **kwargs: Any) -> int: ...
@blocks("process", instead="asyncio.create_subprocess_exec")
def check_output(*popenargs: Any, timeout: float | None = None, **kwargs: Any) -> Any: ...
@blocks("process", instead="asyncio.create_subprocess_shell")
def getstatusoutput(cmd: Any, *, encoding: str | None = None, errors: str | None = None) -> tuple[int, str]: ...
@blocks("process", instead="asyncio.create_subprocess_shell")
def getoutput(cmd: Any, *, encoding: str | None = None, errors: str | None = None) -> str: ...
def list2cmdline(seq: Iterable[Any]) -> str: ...


class SubprocessError(Exception): ...


class TimeoutExpired(SubprocessError):
    cmd: Any
    timeout: float
    output: Any
    stdout: Any
    stderr: Any
    def __init__(self, cmd: Any, timeout: float, output: Any = None, stderr: Any = None) -> None: ...


class CalledProcessError(SubprocessError):
    returncode: int
    cmd: Any
    output: Any
    stdout: Any
    stderr: Any
    def __init__(self, returncode: int, cmd: Any, output: Any = None, stderr: Any = None) -> None: ...


class Popen:
    args: Any
    stdin: IO[Any] | None
    stdout: IO[Any] | None
    stderr: IO[Any] | None
    pid: int
    returncode: int | Any
    # Starting a process reads its program from disk and waits for exec: milliseconds.
    @blocks("process", instead="asyncio.create_subprocess_exec", weight="disk")
    def __init__(
        self, args: Any, bufsize: int = -1, executable: Any = None, stdin: Any = None, stdout: Any = None, stderr: Any = None,
        preexec_fn: Callable[[], Any] | None = None, close_fds: bool = True, shell: bool = False, cwd: Any = None,
        env: Mapping[Any, Any] | None = None, universal_newlines: bool | None = None, startupinfo: Any = None, creationflags: int = 0,
        restore_signals: bool = True, start_new_session: bool = False, pass_fds: Collection[int] = (), *, user: Any = None,
        group: Any = None, extra_groups: Any = None, encoding: str | None = None, errors: str | None = None, text: bool | None = None,
        umask: int = -1, pipesize: int = -1, process_group: int | None = None,
    ) -> None: ...
    def poll(self) -> int | None: ...
    @overload
    def wait(self, timeout: Literal[0]) -> int: ...
    @overload
    @blocks("process", instead="asyncio.subprocess.Process.wait")
    def wait(self, timeout: float | None = None) -> int: ...
    @blocks("process", instead="asyncio.subprocess.Process.communicate")
    def communicate(self, input: Any = None, timeout: float | None = None) -> tuple[Any, Any]: ...
    def send_signal(self, sig: int) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("process", instead="asyncio.subprocess.Process.wait")
    def __exit__(self, exc_type: Any, value: Any, traceback: Any) -> None: ...
