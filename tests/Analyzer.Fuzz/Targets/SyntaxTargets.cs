using System.Text;
using Analyzer.Frameworks;
using Analyzer.Syntax;
using Analyzer.Syntax.Parsing;

namespace Analyzer.Fuzz;

/// <summary>Python: the parser, the comments it keeps, and stubs.</summary>
internal static class SyntaxTargets
{
    private static readonly string[] s_python =
    [
        "async ", "await ", "def f(x):\n", "class C(B):\n", "lambda: ", "yield ", "match x:\n", "case [*_]:\n", "with a as b:\n", "try:\n", "except* E:\n", "finally:\n", ":=", "->", "**", "//=", "@", "...", "f'{x!r:>{w}}'",
        "rb'\\x'", "'''", "type X[T] = ", "global x\n", "nonlocal x\n", "import a.b as c\n", "from . import *\n", "return ", "raise ", "del ", "assert ", "print ", "# type: ignore", "# coding: utf-16\n", "if TYPE_CHECKING:\n",
        "for x in y:\n", "while True:\n", "else:\n", "self.x", "super()", "time.sleep(1)\n", "import time\n", "asyncio.to_thread(", "functools.partial(", "@property\n", "__getattr__", "Generic[T]", "*args, **kwargs", "isinstance(x, C)",
    ];

    private static readonly string[] s_comments =
        [.. s_python, "# asgi-ready: ignore[ASGI103] why\n", "# asgi-ready: ignore\n", "# asgi-ready: ignore-file[ALL]\n", "# noqa: ASGI1,E501\n", "# noqa\n", "# asgi-ready: blocking\n", "# asgi-ready: nonblocking\n", "# asgi-ready:", "[", "]", ",", "ASGI999"];

    /// <summary>The tokens of any text lie one behind the other within it, in the first reading and in the one that recovers.</summary>
    public static FuzzTarget Lexer { get; } = new("lexer", Python, s_python, input =>
    {
        // Any text: what the encoding makes of bytes is the parser's target.
        var text = Encoding.UTF8.GetString(input);
        var (tokenizer, tokens) = (new Tokenizer(), new TokenBuffer());
        tokenizer.Run(text, tokens);
        CheckOrder(tokenizer, tokens, text.Length);
        tokenizer.Recover(text, tokens);
        CheckOrder(tokenizer, tokens, text.Length);
    });

    /// <summary>Any bytes give a tree; its nodes lie within each other; printing it twice gives the same.</summary>
    public static FuzzTarget Parser { get; } = new("parser", Python, s_python, input =>
    {
        var tree = SyntaxTree.Parse("app.py", input);
        Nested.Check(tree.Root, tree.Text);
        if (Dump(tree) != Dump(SyntaxTree.Parse("app.py", input)))
            throw new InvalidOperationException("The same bytes gave two trees.");
    });

    /// <summary>A file whose findings comments let pass.</summary>
    public static FuzzTarget Suppressions { get; } = new(
        "suppressions",
        () => [.. SeedFiles.Of("suppressions"), .. SeedFiles.CaseFiles("rules", IsPython).Where(block => block.AsSpan().IndexOf("noqa"u8) >= 0 || block.AsSpan().IndexOf("asgi-ready:"u8) >= 0)],
        s_comments,
        input => ProjectTargets.RunCommand(new MemoryFileSystem().Add("/project/app.py", input), "check", "/project", "--format", "sarif"));

    /// <summary>A stub of a user's own: checked by itself, and used by a project that imports it.</summary>
    public static FuzzTarget Stubs { get; } = new(
        "stubs",
        () => [.. SeedFiles.Of("stubs"), .. SeedFiles.Below("rules/stubs", "*.pyi").Where(stub => stub.Length < 2000)],
        [.. s_python, "@blocks(\"http\", instead=\"x\")\n", "@blocks(\"database\", since=\"4.1\")\n", "from asgi_ready import *\n", "OnThread[Callable[P, T]]", "Once[T]", "CalledNow[T]", "Self", "if VERSION >= (5, 0):\n", "TypeVar('T')", "from lib import *\n", "import lib\n", "class Client(Client):\n", "marked", "overload"],
        input =>
        {
            var disk = new MemoryFileSystem().Add("/stubs/lib.pyi", input).Add("/stubs/other.pyi", "from lib import *\n").Add("/project/app.py", "import lib\nfrom lib import *\nfrom lib import get, Client\nasync def view(x: Client):\n    get(1)\n    lib.get(x.get(2))\n    with Client() as c:\n        for y in c.items():\n            y.save(c.run(get))\n    return lib.f(x)[0] + Client.name\n");
            var tree = SyntaxTree.Parse("/stubs/lib.pyi", input);
            foreach (var mistake in EffectStubCheck.MistakesIn(tree, EffectStubs.With(disk, ["/stubs"])))
                _ = mistake.Message;
            ProjectTargets.RunCommand(disk, "check", "/project", "--stubs", "/stubs");
        });

    /// <summary>All Python that the repository has.</summary>
    public static IEnumerable<byte[]> Python() => [.. SeedFiles.Of("parser"), .. SeedFiles.Below("samples", "*.py").Where(file => file.Length > 0), .. SeedFiles.CaseFiles("rules", IsPython), .. SeedFiles.CaseFiles("tests/semantics", IsPython)];

    private static bool IsPython(string path) => path.EndsWith(".py", StringComparison.Ordinal);

    private static void CheckOrder(Tokenizer tokenizer, TokenBuffer tokens, int length)
    {
        if (tokens.Count == 0 || tokens.Kinds[tokens.Count - 1] != TokenBuffer.EndOfFile)
            throw new InvalidOperationException("The tokens do not end.");
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = tokens.SpanOf(i);
            if (span.Start < end || span.End < span.Start || span.End > length)
                throw new InvalidOperationException($"Token {i} of kind {tokens.Kinds[i]} stands at {span}, behind {end} of {length}.");
            end = span.End;
        }

        foreach (var comment in tokenizer.Comments)
        {
            if (comment.Start < 0 || comment.End < comment.Start || comment.End > length)
                throw new InvalidOperationException($"A comment stands at {comment} of {length}.");
        }
    }

    private static string Dump(SyntaxTree tree)
    {
        using var output = new StringWriter();
        AstDump.Write(tree, output, PythonVersion.Latest);
        return output.ToString();
    }
}
