import a.b as c
from .d import (e, f as g)

@decorated(1)
class C(Base, metaclass=M):
    x: int = 1

    async def m(self, a, /, b=2, *args: int, c, **kw) -> "C":
        async with a as b, c() as (d, e):
            await f(*a, k=v, **kw)
        return [x async for x in y if x], {**a, 'b': 1}, {1, 2}, (yield)

try:
    pass
except* (E, F) as e:
    raise X from e
finally:
    del a[1:2, ::3], b.c

match x:
    case {"a": [1, *_], **rest} if y:
        z = lambda a, *b: (c := a)
    case A(b=1) | None | -1j:
        print(f"{x!r:>{w}} {{}}", rb'\x00', '''s''')
type T[*Ts, **P] = int | str
