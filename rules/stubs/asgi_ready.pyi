"""The notation of effect stubs: what may stand in a ``.pyi`` below ``rules/stubs`` or in a project's own stub folder.

A stub is a typeshed-style module. The analyzer evaluates it as it evaluates a project's code, so types, overloads,
generics, properties, descriptors and inheritance mean what they mean in Python. Three things are added:

1. ``@blocks`` says that a call holds the thread it runs on.
2. Markers around a parameter's annotation say where a function handed in will run.
3. A body that is more than ``...`` is evaluated. Write one where the behaviour is that of Python itself: what is called,
   iterated, stored or handed on. Its own frames never show in a path.

       class partial(Generic[T]):
           def __init__(self, func: Callable[..., T], /, *args: Any, **keywords: Any) -> None:
               self.func = func
               self.args = args
               self.keywords = keywords
           def __call__(self, /, *args: Any, **keywords: Any) -> T:
               return self.func(*self.args, *args, **{**self.keywords, **keywords})

       def sorted(iterable: Iterable[T], /, *, key: Callable[[T], Any] | None = None, reverse: bool = False) -> list[T]:
           for item in iterable:
               key(item)

A declared return type wins over what the body returns; leave it out where the body knows better (decorators).
Literal arguments choose between overloads, so that ``acquire(blocking=False)`` can be told from ``acquire()``:

       @overload
       def acquire(self, blocking: Literal[False], timeout: float = -1) -> bool: ...
       @overload
       @blocks("wait", instead="asyncio.Lock")
       def acquire(self, blocking: bool = True, timeout: float = -1) -> bool: ...

``if VERSION >= (5, 0):`` guards what depends on the version of the stub's distribution, ``if sys.version_info >= …``
what depends on Python's.
"""

from collections.abc import Callable
from typing import Any, Literal, TypeVar

T = TypeVar("T")

Kind = Literal[
    "database",  # ASGI101: a query, a transaction, a connection; an ORM's lazy evaluation
    "http",      # ASGI102: an HTTP client
    "sleep",     # ASGI103
    "process",   # ASGI104: starting or waiting for a process
    "file",      # ASGI105: the file system
    "network",   # ASGI106: sockets, DNS, mail, brokers, cloud SDKs
    "wait",      # ASGI107: a thread, lock, queue or future
    "console",   # ASGI108
    "cpu",       # ASGI109: computation that holds the loop by itself
    "cache",     # ASGI110: cache, session, authentication
    "loop",      # ASGI111: an event loop inside an event loop
    "declared",  # ASGI112: declared blocking by the project
    "greenlet",  # ASGI309: a query that raises because nothing awaits it
]

Weight = Literal[
    "syscall",    # about 10 µs: os.stat, a local lookup. Silent unless asked for
    "disk",       # about 1 ms: reading or writing a file
    "network",    # about 100 ms: a round trip
    "unbounded",  # as long as the other side pleases: sleep, wait, input
]

VERSION: tuple[int, ...]
"""The version of the stub's distribution in the project analysed; the newest known where it is not pinned."""


def blocks(kind: Kind, /, *, instead: str = ..., since: str = ..., weight: Weight = ..., unless: str = ..., unless_empty: str = ..., once: str = ..., name: str = ...) -> Callable[[T], T]:
    """The call holds its thread. On a function, a method, a property, or a class (its constructor).

    ``instead`` is what to await in its place, ``since`` the first version of the distribution that has it. Without
    ``weight`` it is the usual one of the kind: database, http, network and cache ``network``; file ``disk``; process,
    sleep, wait, console, cpu, loop, declared and greenlet ``unbounded``. A method with ``unless="loaded"`` does not hold its thread where its
    object is marked ``loaded`` (see ``marked``). With ``unless_empty="objs"`` it does not where the argument ``objs`` is certain to be empty. With ``once="!expired"`` it holds its thread only where an argument is marked ``!expired``, and that mark is
    gone then; the ``@blocks`` below it is asked where none is. ``name="os.walk"`` is what users write where the stub has a class of its own.
    """


def running_loop(function: T) -> T:
    """The call raises ``RuntimeError`` where no event loop runs in this thread, so that its handler never runs on one."""


def distinct(cls: T) -> T:
    """Each call that makes an object of the class makes another one, told from the rest by where it stands: a signal, for one."""


def tuple_like(cls: T) -> T:
    """An object of the class is unpacked, indexed and iterated as the tuple that is the type argument of the class: ``Row[tuple[int, str]]``."""


def always_true(cls: T) -> T:
    """The class has neither ``__bool__`` nor ``__len__``: a truth test of its objects only finds whether there is one.

    Without it a stub's silence says nothing of an object that was not seen being made: stubs may leave these out.
    """


class OnThread(Callable[..., T]):
    """``func: OnThread[Callable[P, T]]``: whatever calls ``func``, it runs on a worker thread, not on the caller's.

    With a body of ``...`` the function is taken to call it once, with its own ``*args`` and ``**kwargs`` if it has
    these, and a type variable ``T`` of the annotation is what the callable returns.
    """


class OnLoop(Callable[..., T]):
    """``callback: OnLoop[Callable[..., Any]]``: called by the event loop, later. A coroutine given here is scheduled."""


class CalledNow(Callable[..., T]):
    """``key: CalledNow[Callable[[T], Any]]``: called, on the caller's thread, before the function returns.

    Around a protocol its methods are called: ``CalledNow[Iterable[T]]`` iterates, ``CalledNow[Sized]`` takes the length. Where ``T`` is bound
    by a protocol that begins with an underscore, its methods are called on the elements, and the bound says nothing of what they are.
    """


class Once(Callable[..., T]):
    """``user_function: Once[Callable[..., T]]``: the result is remembered, so that without arguments it runs once in the life of the process.

    What happens once is part of starting up, even if the first request has to wait for it: nothing is reported.
    """


class Stored(Callable[..., T]):
    """``func: Stored[Callable[..., Any]]``: kept for later, and called by nobody known: nothing follows from the call."""


class IsCoroutineFunction:
    """``def iscoroutinefunction(func: Any) -> IsCoroutineFunction: ...``: true of coroutine functions, false of others.

    A branch that asks is followed only where it is taken, so that a decorator for both kinds keeps them apart.
    """


class IsGeneratorFunction:
    """Likewise for generator functions, asynchronous ones too."""


class IsCallable:
    """Likewise for what can be called."""


def dispatched(function: T) -> T:
    """The function, but what is registered with it (``@function.register``) is called for objects of its class (PEP 443)."""


def marked(obj: T, *words: str, of: Any = ..., beneath: str = ..., under: str = ..., holds: Any = ...) -> T:
    """The object, with words said of it: which of its relations are loaded, for one. What they mean is the stubs' own affair.

    ``"author__company"`` says that ``company`` holds of what ``author`` gives, and so ``author`` of the object; ``"*"`` stands
    for every word. A word that is not known counts as ``"*"``. An object that was made with a string counts as that string, and
    what is known of other objects it was made with as said of what the string gives; a table says so of its keys and values.

    ``of=other`` takes over the words of another object, ``beneath="author"`` of these only what they say of its author.
    ``under="only"`` puts ``only__`` before each word. ``holds=author`` says besides what is known of the author that the first
    word, ``"author"``, gives. Where two paths meet, the words that both say are left.

    A word that begins with ``!`` holds of this object alone, and not of what is derived from it (``Self``, ``marked``, ``of=``);
    ``*`` does not stand for it.
    """


def result_of(func: Callable[..., T], /, *args: Any) -> T:
    """What ``func`` gives where its result is there already: it is not called."""


def named(dotted_path: str, /) -> Any:
    """What a literal dotted name means: a module, or what stands in it behind the last dot or a colon; unknown where the name is.

    It is found from where it is called: import it under the library's name (``from asgi_ready import named as import_string``).
    """


def mark(obj: Any, *words: str, of: Any = ..., beneath: str = ..., under: str = ..., holds: Any = ...) -> None:
    """From now on the words hold of the object, for whoever holds it: the caller that named it too."""


def remark(obj: Any, *words: str) -> None:
    """From now on these words hold, and no others."""


def unmark(obj: Any, *words: str) -> None:
    """From now on these words hold no longer."""


def mark_held(speaker: Any, word: str, *having: str) -> None:
    """From now on the word holds of every object that has one of the words ``having``, wherever in the callers it is held; what else was said of it holds no longer.

    A caller hears it that knows the speaker: one that a function has made for itself, and keeps, speaks to that function alone. Nor is
    it heard where two objects of the speaker's class are held, since an object may belong to either.
    """


def is_marked(obj: Any, *words: str, under: str = ...) -> bool:
    """Whether the words are known to hold; a branch that asks is followed only where it is taken."""
