using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Responses that stream.</summary>
public static class DjangoResponses
{
    /// <summary>Whether a module may make such a response, judged by its text.</summary>
    public static bool MayStream(ModuleSymbol module) => module.Tree.Text.Content.Contains("StreamingHttpResponse", StringComparison.Ordinal);

    /// <summary>Whether a callee is the constructor of a streaming response, called with an iterator that is not asynchronous.</summary>
    /// <remarks>Which of the two overloads of the stub was chosen says which iterator it got.</remarks>
    public static bool IsSyncStream(FunctionSymbol? callee) => callee is { Name: "__init__", ContainingClass.QualifiedName: "django.http.response.StreamingHttpResponse", Parameters: [_, { Syntax.Annotation: SubscriptSyntax { Value: NameSyntax { Id: "OnThread" } } }, ..] };
}
