def f(a, *, b=1):
	if a:
        return f"{a!r:>{b}}" """x
""" + rb"\x"
    # c
    match a:
        case [1, *_]: pass
