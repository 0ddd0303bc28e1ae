using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>An awaitable used as if it were the value that it leads to, or dropped.</summary>
/// <param name="Awaitable">The expression whose value is the awaitable.</param>
/// <param name="Context">The function it stands in.</param>
/// <param name="IsReturned">Whether it is handed to the caller, who may still await it.</param>
public sealed record UnawaitedUse(ExpressionSyntax Awaitable, FunctionContext Context, bool IsReturned);
