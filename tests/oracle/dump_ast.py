"""Prints Python files as `asgi-ready parse --dump ast` does, by asking the CPython that runs this script.

    python3 dump_ast.py FILE...        the files named
    python3 dump_ast.py -              the files named on standard input, one path a line

Runs on CPython 3.8 and later with nothing but its standard library. The format is described in README.md, next to this
script; `compare` reads it.
"""

import ast
import os
import re
import sys
import warnings

VERSION = sys.version_info[:2]

# Operators and contexts are nodes without fields: they are written as values of the field that holds them.
WORDS = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)

# Inside an f-string, CPython before 3.12 gives parts the position of the whole string, and expressions one that it
# guesses by searching the text, wrong where the string has several lines or parts. Not a fact about the file: left out.
HIDES_FSTRING_POSITIONS = VERSION < (3, 12)

# The kinds to which no CPython gives a position. Others had none at first (keyword before 3.9, alias before 3.10): `-`.
UNPLACED = {ast.Module, ast.arguments, ast.comprehension, ast.withitem, getattr(ast, "match_case", None)}

ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def surrogates(match):
    """The surrogate pair of a character, since strings are written in UTF-16 code units."""
    code = ord(match.group()) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def quote(text):
    """A string in ASCII: the escapes of `unicode_escape`, by UTF-16 code unit."""
    if not text.isascii():
        text = ASTRAL.sub(surrogates, text)
    return "'" + text.encode("unicode_escape").decode("ascii").replace("'", "\\'") + "'"


def literal(value):
    """The value of an `ast.Constant`, in a form that does not depend on how a language prints numbers."""
    kind = type(value)
    if kind is str:
        return quote(value)
    if kind is bytes:
        return "b'" + value.hex() + "'"
    if kind is int:
        return hex(value)
    if kind is float:
        return value.hex()
    if kind is complex:
        return value.imag.hex() + "j"
    return "Ellipsis" if value is ... else repr(value)


def scalar(value):
    """The value of a field that is not a node."""
    if isinstance(value, WORDS):
        return type(value).__name__
    return quote(value) if isinstance(value, str) else str(value)


def unwrapped(node):
    """A subscript's index as later versions have it: CPython 3.8 wraps it in Index and ExtSlice."""
    name = type(node).__name__
    if name == "Index":
        return node.value
    if name == "ExtSlice":
        return ast.Tuple(elts=[unwrapped(item) for item in node.dims], ctx=ast.Load())
    return node


def is_spurious(node, parent):
    """Whether it is one of the empty constants that only CPython 3.12 puts between the parts of an f-string."""
    return VERSION == (3, 12) and parent is ast.JoinedStr and isinstance(node, ast.Constant) and node.value == ""


def position(node):
    """`line:column-line:column`, or `-` for a node to which this CPython gives no position."""
    try:
        return "%d:%d-%d:%d" % (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    except (AttributeError, TypeError):
        return "-"


def dump(tree):
    """The lines of a tree. Keeps its own stack: depth costs memory only."""
    lines = []
    stack = [(0, "", tree, False)]
    while stack:
        depth, label, node, hides = stack.pop()
        if node is None:
            lines.append(indent(depth) + label + "None")
            continue
        kind = type(node)
        line = indent(depth) + label + kind.__name__
        if kind not in UNPLACED:
            line += " -" if hides else " " + position(node)
        if kind is ast.JoinedStr and HIDES_FSTRING_POSITIONS:
            hides = True
        first = len(stack)
        for field in kind._fields:
            value = getattr(node, field, None)
            if kind is ast.Constant and field == "value":
                line += " value=" + literal(value)
            elif value is None:
                if kind.__name__ == "MatchSingleton":
                    line += " value=None"
            elif type(value) is list:
                if field in ("names", "kwd_attrs") and value and isinstance(value[0], str):
                    line += " %s=[%s]" % (field, ",".join(map(quote, value)))
                elif field == "ops":
                    line += " ops=[%s]" % ",".join(map(scalar, value))
                else:
                    stack.extend((depth + 1, field + ": ", item, hides) for item in value if not is_spurious(item, kind))
            elif not isinstance(value, ast.AST) or isinstance(value, WORDS):
                line += " %s=%s" % (field, scalar(value))
            elif field == "slice":
                stack.append((depth + 1, "slice: ", unwrapped(value), hides))
            else:
                stack.append((depth + 1, field + ": ", value, hides))
        stack[first:] = stack[:first - 1 if first else None:-1]
        lines.append(line)
    return lines


def indent(depth):
    """One space a level; from 64 levels on the depth in brackets, lest a deep tree be printed in quadratic space."""
    return " " * depth if depth < 64 else " " * 64 + "[%d] " % depth


def refusal(error):
    """The first line of a file that CPython refuses: where, which exception, and what it says."""
    line, column = getattr(error, "lineno", None), getattr(error, "offset", None)
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    # Where CPython has no column, before the first character of a line, it says 0.
    return "error %s:%s %s: %s" % (line or 0, max(column or 0, 1), type(error).__name__, quote(str(message))[1:-1])


def dump_file(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        return dump(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        return [refusal(error)]


def main(arguments):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    output = sys.stdout.buffer
    paths = (line.rstrip(b"\n") for line in sys.stdin.buffer) if arguments == ["-"] else map(os.fsencode, arguments)
    for path in paths:
        output.write(b"=== " + path + b"\n")
        lines = dump_file(path)
        output.write("\n".join(lines).encode("ascii"))
        output.write(b"\n")


if __name__ == "__main__":
    main(sys.argv[1:])
