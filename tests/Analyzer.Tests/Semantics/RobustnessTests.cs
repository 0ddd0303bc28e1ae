using System.Globalization;
using System.Text;
using Analyzer.Semantics;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Semantics;

/// <summary>The evaluation ends, whatever it is given: cycles, depth, width.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("async def main():\n    return main()\n")]
    [InlineData("def f(g=f): return g()\nasync def main():\n    f()\n")]
    [InlineData("@f\ndef f(g): return f\nasync def main():\n    f(1)\n")]
    [InlineData("def d(f): return d(d)\n@d\n@d\ndef x(): ...\nasync def main():\n    x()\n")]
    [InlineData("class A(A): ...\nasync def main():\n    A().x()\n")]
    [InlineData("class A(B): ...\nclass B(A): ...\nasync def main():\n    A().x()\n")]
    [InlineData("class A(metaclass=A): ...\nasync def main():\n    A()\n")]
    [InlineData("x = x\ny = [y]\nasync def main():\n    x()\n    y[0]()\n")]
    [InlineData("x: X\nX = list['X']\nasync def main(a: X):\n    a[0][0][0]()\n")]
    [InlineData("type X = list[X]\ntype Y[T] = Y[Y[T]]\nasync def main(a: X, b: Y[int]):\n    a[0][0]()\n    b()\n")]
    [InlineData("from example import *\nfrom example import x\nimport example as y\nasync def main():\n    x()\n    y.y.y.x()\n")]
    [InlineData("__all__ = __all__ + ['x']\nfrom example import *\nasync def main():\n    x()\n")]
    [InlineData("class A:\n    def __getattr__(self, name): return getattr(self, name)\nasync def main():\n    A().x.y.z\n")]
    [InlineData("class A:\n    def __getattribute__(self, name): return self.x\n    @property\n    def p(self): return self.p\nasync def main():\n    A().p\n")]
    [InlineData("class A:\n    def __init__(self, x=None):\n        self.x = A(self)\nasync def main():\n    A().x.x.x.x.x.x.x.x.x\n")]
    [InlineData("class A:\n    def __iter__(self): return iter(self)\n    def __await__(self): return self.__await__()\n    def __bool__(self): return not self\nasync def main():\n    a = A()\n    for x in a: pass\n    await a\n    if a: pass\n")]
    [InlineData("def f(x): return f([x])\nasync def main():\n    f(1)\n")]
    [InlineData("def f(x): return f(lambda: x)\nasync def main():\n    f(1)()\n")]
    [InlineData("def f(*a, **k): return f(a, *a, k=k, **k)\nasync def main():\n    f(1)\n")]
    [InlineData("import functools\np = functools.partial(lambda g, *a: g(g, *a))\nasync def main():\n    p(p)\n    y = lambda f: f(f)\n    y(y)\n")]
    [InlineData("def g():\n    yield from g()\nasync def main():\n    list(g())\n    x = (x for x in x)\n    list(x)\n")]
    [InlineData("async def main():\n    while True:\n        try:\n            continue\n        finally:\n            break\n    for x in x: x = x\n    return\n    del x, (y, [z])\n")]
    [InlineData("import collections\nT = collections.namedtuple('T', 'class def x')\nU = type('U', (U,), {})\nasync def main():\n    T(1).x()\n    U()\n")]
    [InlineData("async def main(x):\n    match x:\n        case {'a': [*_, {**rest}]} | [main(x=rest)] as all if all: rest()\n        case str(a, b) | None: a()\n")]
    [InlineData("class E:\n    def __enter__(self): return self\n    def __exit__(self, *a): return True\nasync def main():\n    with E() as e, e as e.x, E() as (a, *b): pass\n    e.x()\n")]
    [InlineData("import functools\nclass A: pass\na = A()\nasync def main(x):\n    a.f = functools.partial(a.f, x)\n    a.f = functools.partial(a.f.func, x, x)\n    a.f()\n")]
    public void Circles_end(string source) => Assert.Empty(AnalyzedProject.Of(("example.py", source)).Notices);

    [Fact]
    public void Packages_that_import_each_other_end()
    {
        var files = Enumerable.Range(0, 40).Select(i => ($"m{i}.py", $"from m{(i + 1) % 40} import *\nfrom m{(i + 7) % 40} import f{i}\nimport m{(i + 3) % 40} as other\nasync def main{i}():\n    f{i}()\n    other.other.f1()\n"));

        Assert.Empty(AnalyzedProject.Of(files).Notices);
    }

    [Fact]
    public void A_chain_of_five_thousand_calls_is_followed_to_its_end()
    {
        var source = new StringBuilder("import time\n");
        for (var i = 0; i < 5000; i++)
            source.Append(CultureInfo.InvariantCulture, $"def f{i}():\n    f{i + 1}()\n");
        source.Append("def f5000():\n    time.sleep(1)\nasync def main():\n    f0()\n");

        var finding = Assert.Single(AnalyzedProject.Of(("example.py", source.ToString())).Diagnostics);

        Assert.Equal("ASGI103", finding.Descriptor.Id);
    }

    [Fact]
    public void A_decorator_and_helpers_keep_what_each_of_a_hundred_functions_does()
    {
        var source = new StringBuilder("""
            import functools, time
            def logged(name):
                def decorate(function):
                    @functools.wraps(function)
                    def wrapper(*args, **kwargs):
                        return function(*args, **kwargs)
                    return wrapper
                return decorate
            def run(function, *args):
                return function(*args)
            def save(model):
                model.save()

            """);
        for (var i = 0; i < 100; i++)
        {
            var body = i % 2 == 0 ? "time.sleep(1)" : "pass";
            source.Append(CultureInfo.InvariantCulture, $"@logged('{i}')\ndef f{i}(): {body}\ndef g{i}(x): {body}\nclass C{i}:\n    def save(self): {body}\nasync def main{i}(c: C{i}):\n    f{i}()\n    run(g{i}, {i})\n    save(c)\n");
        }

        Assert.Equal(150, AnalyzedProject.Of(("example.py", source.ToString())).Diagnostics.Length);
    }

    [Fact]
    public void Closures_within_closures_that_are_called_with_everything_end()
    {
        var source = new StringBuilder("def a(x):\n    def b(y):\n        def c(z):\n            def d(w):\n                return x(y), z, w\n            return d\n        return c\n    return b\n");
        for (var i = 0; i < 40; i++)
            source.Append(CultureInfo.InvariantCulture, $"class C{i}:\n    def m(self): return a(self.m)(self)(self.m)(C{i})\n");
        source.Append("async def main():\n");
        for (var i = 0; i < 40; i++)
        {
            for (var j = 0; j < 40; j++)
                source.Append(CultureInfo.InvariantCulture, $"    a(C{i}().m)(C{j}())(C{j}.m)(C{i})\n");
        }

        Assert.Empty(AnalyzedProject.Of(("example.py", source.ToString())).Diagnostics);
    }

    // Each round wraps what it is given once more, in a list or in a dict: twice as large a type each time.
    [Fact]
    public void Containers_that_grow_in_recursion_end()
    {
        const string Source = """
            import time

            def normalize(value):
                if isinstance(value, (tuple, list)):
                    return [normalize(item) for item in value]
                if isinstance(value, dict):
                    return {key: normalize(item) for key, item in value.items()}
                return value

            def validate(value):
                value = normalize(value)
                for index, item in enumerate(value):
                    validate(item)
                time.sleep(1)

            async def main(raw):
                validate(raw)
            """;

        Assert.Single(AnalyzedProject.Of(("example.py", Source)).Diagnostics);
    }

    [Fact]
    public void Containers_that_hold_a_value_twice_again_and_again_end()
    {
        var source = new StringBuilder("import time\ndef f(v):\n    time.sleep(1)\n    return v\nasync def main(x, y, z):\n");
        for (var i = 0; i < 60; i++)
            source.Append("    x = (x, x)\n    y = {\"a\": y, \"b\": y}\n    z = [z, (z, 1)]\n");
        source.Append("    f(x)\n    f(sorted(z))\n    for a, b in zip(x, dict(y)):\n        f(a)\n    f((lambda: z)())\n    f([*x, *z])\n");

        Assert.Equal(5, AnalyzedProject.Of(("example.py", source.ToString())).Diagnostics.Length);
    }

    [Fact]
    public void Deep_expressions_and_blocks_end()
    {
        var source = new StringBuilder("async def main(x):\n    y = ").Append('(', 150).Append('x').Append(')', 150).Append("\n    z = x");
        for (var i = 0; i < 20_000; i++)
            source.Append(".a()");
        source.Append("\n    w = x").Insert(source.Length, " + x", 20_000).Append('\n');
        for (var depth = 1; depth < 90; depth++)
            source.Append(' ', depth + 3).Append("if x:\n");
        source.Append(' ', 93).Append("x()\n");

        Assert.NotEmpty(AnalyzedProject.Of(("example.py", source.ToString())).Compilation.Modules);
    }

    [Fact]
    public void Nested_finally_blocks_do_not_multiply()
    {
        var source = new StringBuilder("import time\nasync def main():\n");
        for (var depth = 0; depth < 20; depth++)
            source.Append(' ', depth + 4).Append("try: pass\n").Append(' ', depth + 4).Append("finally:\n");
        source.Append(' ', 24).Append("time.sleep(1)\n");

        Assert.Single(AnalyzedProject.Of(("example.py", source.ToString())).Diagnostics);
    }

    // Four times the code is four times as many functions with their arguments, and as many calls in them. How long that takes is measured elsewhere.
    [Fact]
    public void Work_grows_with_the_code()
    {
        var (contexts, edges) = Measure(200);

        Assert.Equal((contexts * 4, edges * 4), Measure(800));

        static (int Contexts, int Edges) Measure(int count)
        {
            var graph = AnalyzedProject.Of(Chain(count)).Graph;
            var own = graph.Contexts.Where(context => !context.Module.IsStub).ToList();
            return (own.Count, own.Sum(context => context.Edges.Count));
        }
    }

    [Fact]
    public void Calls_are_counted_by_how_they_were_resolved()
    {
        var calls = AnalyzedProject.Of(("example.py", """
            import time, some_library
            class C:
                def method(self): ...
            def f(): ...
            async def main(unknown, c: C, flag: bool):
                f()
                c.method()
                time.time()
                (f if flag else time.time)()
                C()
                some_library.call()
                unknown()
                unknown.call()
            """)).Graph.Calls;

        Assert.Equal(8, calls.SiteCount);
        Assert.Equal((3, 1, 1), (calls.ProjectCount, calls.StubCount, calls.PassiveCount));
        Assert.Equal((2, 1, 1), (calls.Resolved[Resolution.Name], calls.Resolved[Resolution.Type], calls.Resolved[Resolution.Union]));
        Assert.Equal((1, 2), (calls.Unknown[UnknownReason.Library], calls.Unknown[UnknownReason.Parameter]));
    }

    private static IEnumerable<(string Path, string Source)> Chain(int count) => Enumerable.Range(0, count).Select(i => ($"m{i}.py", $$"""
        import m{{(i + 1) % count}} as following
        class Service:
            def __init__(self, store):
                self.store = store
            def run(self):
                return self.store.load()
        class Store:
            def load(self):
                return following.helper if self else None
        def helper(x):
            return Service(Store()).run()
        async def main():
            for x in [1, 2]:
                helper(x)
        """));
}
