#!/usr/bin/env python3
"""Compares effect stubs with the modules they describe: every name, method and parameter exists, async-ness agrees.

    stub_names.py [--stubs DIR] [--all] [--list] [MODULE ...]

Without modules: the stubs of the standard library (``# distribution: python``). ``--all``: also every other stub whose
module can be imported here. Exit status 1 if something differs.
"""
import argparse
import ast
import importlib
import importlib.metadata
import inspect
import pathlib
import re
import sys
import warnings

HEADER = re.compile(r"# distribution: (\S+)\s+source: (.+)")
REMOVED = re.compile(r"\(removed in (\d+)\.(\d+)\)")
# What a stub says about a class that Python keeps elsewhere: typing's special forms, and methods CPython lends to all.
SPECIAL_MODULES = {"asgi_ready"}
# What only Windows has, and before which version.
WINDOWS_UNTIL = {"os.path.isdevdrive": (3, 13), "os.path.isreserved": (4, 0)}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Comparison:
    def __init__(self):
        self.names = 0
        self.problems = []
        self.version = ()

    def fail(self, where, what):
        self.problems.append(f"{where}: {what}")

    def body(self, statements, owner, where):
        """Compares statements of a module or class with the object that has them."""
        for statement in statements:
            if isinstance(statement, FUNCTIONS):
                self.function(statement, owner, f"{where}.{statement.name}")
            elif isinstance(statement, ast.ClassDef):
                self.klass(statement, owner, f"{where}.{statement.name}")
            elif isinstance(statement, ast.If):
                chosen = statement.body if self.condition(statement.test) else statement.orelse
                self.body(chosen, owner, where)
            elif isinstance(statement, ast.ImportFrom):
                for alias in statement.names:
                    if alias.asname is not None and (alias.name == alias.asname or where.startswith("collections.abc")):
                        self.present(owner, alias.asname, f"{where}.{alias.asname}")
            elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and inspect.ismodule(owner):
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                for target in targets:
                    if isinstance(target, ast.Name) and not target.id.startswith("_"):
                        self.present(owner, target.id, f"{where}.{target.id}")

    def condition(self, test):
        names = {"sys": sys, "VERSION": self.version, "TYPE_CHECKING": False}
        return eval(compile(ast.Expression(test), "<condition>", "eval"), {"__builtins__": {}}, names)

    def present(self, owner, name, where):
        """The object of that name, counted and reported if it is not there."""
        if name.startswith("_") and not (name.startswith("__") and name.endswith("__")):
            return None
        if sys.platform != "win32" and sys.version_info < WINDOWS_UNTIL.get(where, (0,)):
            return None
        self.names += 1
        try:
            return inspect.getattr_static(owner, name)
        except AttributeError:
            pass
        try:
            return getattr(owner, name)
        except AttributeError:
            is_old_sequence = name == "__iter__" and hasattr(owner, "__getitem__")
            if name not in dir(owner) and not sets_on_instance(owner, name) and not is_old_sequence:
                self.fail(where, "does not exist")
        except Exception as error:
            self.fail(where, f"cannot be read: {error!r}")
        return None

    def klass(self, node, owner, where):
        if node.name.startswith("_"):
            return
        real = self.present(owner, node.name, where)
        if isinstance(real, type):
            self.body(node.body, real, where)
        elif real is not None and not callable(real):
            self.fail(where, f"is a {type(real).__name__}, not a class")

    def function(self, node, owner, where):
        decorators = {ast.unparse(decorator).split("(")[0] for decorator in node.decorator_list}
        if node.name == "__getattr__":
            # A stub's way to say that more attributes come up at run time (PEP 484).
            return
        real = self.present(owner, node.name, where)
        if real is None or decorators & {"property", "cached_property"} or node.name.startswith("__"):
            return
        if isinstance(real, property):
            self.fail(where, "is a property")
            return
        real = getattr(real, "__func__", real)
        if not callable(real) or isinstance(real, type):
            return
        self.asyncness(node, real, where)
        self.parameters(node, real, where, isinstance(owner, type) and "staticmethod" not in decorators)

    def asyncness(self, node, real, where):
        inner = inspect.unwrap(real)
        is_async = isinstance(node, ast.AsyncFunctionDef)
        if inspect.iscoroutinefunction(inner) and not is_async and not self.is_awaitable(node.returns):
            self.fail(where, "is a coroutine function")
        # Without Python code there is nothing to ask; a plain function may return an awaitable all the same.
        if is_async and inspect.isfunction(inner) and not inspect.iscoroutinefunction(inner):
            if inspect.isgeneratorfunction(inner) or inspect.isasyncgenfunction(inner):
                self.fail(where, "is a generator function, not a coroutine function")

    @staticmethod
    def is_awaitable(returns):
        return returns is not None and re.match(r"(Coroutine|Awaitable|Any|Future|Task|Callable)\b", ast.unparse(returns)) is not None

    def parameters(self, node, real, where, is_method):
        try:
            signature = inspect.signature(real)
        except Exception:
            # Builtins may have no signature, or one that inspect itself cannot read.
            return
        real_names = list(signature.parameters)
        kinds = {parameter.kind for parameter in signature.parameters.values()}
        if inspect.Parameter.VAR_KEYWORD in kinds:
            return
        arguments = node.args.args[1:] if is_method and not node.args.posonlyargs else node.args.args
        for argument in [*arguments, *node.args.kwonlyargs]:
            if argument.arg not in real_names and not argument.arg.startswith("_"):
                self.fail(where, f"has no parameter '{argument.arg}' (it has {', '.join(real_names)})")
        if node.args.vararg is None and inspect.Parameter.VAR_POSITIONAL not in kinds:
            stubbed = [argument.arg for argument in arguments if argument.arg in real_names]
            ordered = [name for name in real_names if name in stubbed]
            if stubbed != ordered:
                self.fail(where, f"has its parameters in the order {', '.join(ordered)}")
        is_overload = any(ast.unparse(decorator) == "overload" for decorator in node.decorator_list)
        if node.args.kwarg is None and not is_overload:
            names = {argument.arg for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]}
            for parameter in signature.parameters.values():
                if parameter.kind == inspect.Parameter.KEYWORD_ONLY and parameter.name not in names and not parameter.name.startswith("_"):
                    self.fail(where, f"lacks the keyword '{parameter.name}'")


def sets_on_instance(owner, name):
    """Whether some method of the class assigns the name to its instance, as ``self.acquire = lock.acquire``."""
    if not isinstance(owner, type):
        return False
    for base in owner.__mro__:
        try:
            if re.search(rf"\bself\.{name}\b.*=", inspect.getsource(base)):
                return True
        except (OSError, TypeError):
            continue
    return False


def module_name(path, root):
    parts = list(path.relative_to(root).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def version_of(distribution):
    try:
        text = importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return (9999,)
    return tuple(int(part) for part in re.findall(r"\d+", text)[:3])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stubs", type=pathlib.Path, default=pathlib.Path(__file__).parents[2] / "rules" / "stubs")
    parser.add_argument("--all", action="store_true", help="compare other distributions too, where they are installed")
    parser.add_argument("--list", action="store_true", help="name the modules that were not compared")
    parser.add_argument("modules", nargs="*")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")

    comparison = Comparison()
    compared, skipped = {}, []
    for path in sorted(arguments.stubs.rglob("*.pyi")):
        name = module_name(path, arguments.stubs)
        if name in SPECIAL_MODULES or (arguments.modules and name not in arguments.modules):
            continue
        text = path.read_text(encoding="utf-8")
        header = HEADER.match(text)
        if header is None:
            comparison.fail(name, "has no line '# distribution: NAME        source: SOURCE' at its top")
            continue
        distribution = header[1]
        is_standard = distribution == "python"
        removed = REMOVED.search(header[2])
        if removed is not None and sys.version_info[:2] >= (int(removed[1]), int(removed[2])):
            continue
        if not (is_standard or arguments.all or arguments.modules):
            continue
        try:
            module = importlib.import_module(name)
        except Exception as error:
            if is_standard or arguments.modules:
                comparison.fail(name, f"cannot be imported: {error}")
            else:
                skipped.append(name)
            continue
        comparison.version = sys.version_info if is_standard else version_of(distribution)
        before = comparison.names
        comparison.body(ast.parse(text).body, module, name)
        compared[distribution] = compared.get(distribution, 0) + comparison.names - before

    for problem in comparison.problems:
        print(problem)
    if arguments.list:
        print("not compared:", " ".join(skipped))
    for distribution, count in sorted(compared.items()):
        print(f"{distribution}: {count} names")
    print(f"Python {sys.version.split()[0]}: {comparison.names} names compared, {len(skipped)} modules not installed, {len(comparison.problems)} mismatches")
    return 1 if comparison.problems or not comparison.names else 0


if __name__ == "__main__":
    sys.exit(main())
