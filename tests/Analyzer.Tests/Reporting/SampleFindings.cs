using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Tests.Reporting;

/// <summary>Findings made by hand, so that reports are tested without an analysis.</summary>
internal static class SampleFindings
{
    public static readonly DiagnosticDescriptor Http = new(
        "ASGI102",
        "HttpClientOnEventLoop",
        "HTTP client on the event loop",
        "`{0}` blocks the event loop until the server answers; await `{1}` or move the call to a worker thread",
        "Blocking",
        DiagnosticSeverity.Warning,
        "0.1.0",
        """
        A coroutine function shares its thread with every other request; while `requests` waits,
        all of them wait.

        ## Reported
        ```python
        import requests
        async def view(request):
            requests.get("https://example.org")
        ```
        """);

    public static readonly DiagnosticDescriptor SyntaxError = new(
        "ASGI901",
        "SyntaxError",
        "Syntax error",
        "CPython refuses the file: `{0}`",
        "Analyzer",
        DiagnosticSeverity.Error,
        "0.1.0",
        "The rest of the file is analysed.");

    public static readonly SourceText Views = new("shop/views.py", """
        from .pricing import price


        async def checkout(request):
            total = price(request.cart)
            return {"total": total}


        async def preview(request):
        	return price(request.cart)  # 価格を計算
        """.ReplaceLineEndings("\n"));

    public static readonly SourceText Pricing = new("shop/pricing.py", """
        import requests


        def price(cart):
            rate = requests.get("https://rates.example.org").json()
            return sum(cart) * rate
        """.ReplaceLineEndings("\n"))
    {
        HasByteOrderMark = true,
    };

    public static readonly SourceText Broken = new("shop/a b/é#1.py", "def f(\n");

    public static Findings All => new(
        [
            new Diagnostic(SyntaxError, At(Broken, "("), ["'(' was never closed"], []),
            Blocked("checkout", 0),
            Blocked("preview", 1),
        ],
        [Http, SyntaxError])
    {
        FileCount = 3,
        VersionControl = new VersionControl(new Uri("https://example.org/shop"), "0123456789abcdef0123456789abcdef01234567", "main"),
        Notices =
        [
            new Notice(NoticeKind.Execution, DiagnosticSeverity.Warning, "Skipped: larger than 20 MB") { Path = "shop/data.py" },
            new Notice(NoticeKind.Execution, DiagnosticSeverity.Error, "A rule failed")
            {
                Path = "shop/views.py",
                RuleId = "ASGI102",
                Stack = "   at Analyzer.Rules.BlockingCall.Analyze(AnalysisContext context) in /_/src/BlockingCall.cs:line 7\n   at Analyzer.Rules.AnalyzerDriver.Run()",
            },
            new Notice(NoticeKind.Configuration, DiagnosticSeverity.Note, "`select` names no rule: `ASGI8`"),
        ],
    };

    /// <summary>The place of the first <paramref name="text"/> after <paramref name="after"/>.</summary>
    public static Location At(SourceText source, string text, string after = "")
    {
        var start = source.Content.IndexOf(text, source.Content.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal);
        return new Location(source, new TextSpan(start, start + text.Length));
    }

    public static Diagnostic Blocked(string function, int entryPointCount)
    {
        var call = At(Views, "price", after: $"def {function}");
        return new Diagnostic(
            Http,
            call,
            ["requests.get", "httpx.AsyncClient.get"],
            [
                new PathStep(call, "calls `shop.pricing.price`", $"shop.views.{function}", 0),
                new PathStep(At(Pricing, "requests.get"), "calls `requests.get`", "shop.pricing.price", 1),
            ])
        {
            ContainingSymbol = $"shop.views.{function}",
            Cause = "requests.get",
            Precision = DiagnosticPrecision.High,
            EntryPoints = [.. Enumerable.Range(0, entryPointCount).Select(index => $"shop.views.{function}{index}")],
        };
    }
}
