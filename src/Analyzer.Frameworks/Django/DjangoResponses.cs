using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Responses that stream.</summary>
/// <remarks><c>django/http/response.py</c>, <c>StreamingHttpResponse.__aiter__</c> and <c>__iter__</c>; before Django 4.2 <c>django/core/handlers/asgi.py</c> iterated itself.</remarks>
public static class DjangoResponses
{
    private const string File = "FileResponse";

    private static readonly ReleaseVersion s_asyncIterators = ReleaseVersion.Of(4, 2);

    /// <summary>Whether a module may make such a response, judged by its text.</summary>
    public static bool MayStream(ModuleSymbol module) => module.Tree.Text.Content is var text
        && (text.Contains("StreamingHttpResponse", StringComparison.Ordinal) || (text.Contains(File, StringComparison.Ordinal) && text.Contains("django", StringComparison.Ordinal)));

    /// <summary>What happens to the iterator that a call hands to a streaming response; null where it is sent as it comes, or is not known.</summary>
    /// <param name="callee">What is called.</param>
    /// <param name="versions">The versions that the project fixes.</param>
    /// <param name="isWsgiOnly">Whether the project has applications for WSGI alone.</param>
    /// <remarks>Which of the overloads of the stub was chosen says which iterator it got.</remarks>
    public static StreamFault? StreamOf(FunctionSymbol? callee, DistributionVersions versions, bool isWsgiOnly)
    {
        if (callee is not { Name: "__init__", ContainingClass: { Module.Name: "django.http.response", Name: var response } })
            return null;
        if (response == File)
            return new StreamFault("a synchronous iterator", "under ASGI the file is read into memory as a whole, in a thread, before the first byte is sent", "let the web server send it, or stream it with an asynchronous generator");
        if (response != "StreamingHttpResponse" || callee.Parameters is not [_, { Syntax.Annotation: SubscriptSyntax { Value: NameSyntax { Id: var taken } } }, ..])
            return null;
        return (taken, versions.IsBelow("Django", s_asyncIterators)) switch
        {
            ("AsyncIterable", true) => new StreamFault("an asynchronous iterator", $"Django {versions.TextOf("Django")} cannot send one", "update to Django 4.2"),
            ("AsyncIterable", false) when isWsgiOnly => new StreamFault("an asynchronous iterator", "under WSGI it is read to its end before the first byte is sent", "serve the project by ASGI, or make it a plain generator"),
            ("AsyncIterable", _) => null,
            (_, true) => new StreamFault("a synchronous iterator", $"under ASGI Django {versions.TextOf("Django")} goes through it on the event loop", "update to Django 4.2, and make it an asynchronous generator"),
            _ => new StreamFault("a synchronous iterator", "under ASGI it is read to its end in a thread before the first byte is sent", "make it an asynchronous generator"),
        };
    }
}

/// <summary>Why a response does not stream.</summary>
/// <param name="Kind">What it is given.</param>
/// <param name="Fault">What happens to it.</param>
/// <param name="Fix">What to do.</param>
public sealed record StreamFault(string Kind, string Fault, string Fix);
