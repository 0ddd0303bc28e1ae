using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>The arguments of a call, positional ones and keywords apart as in <c>ast</c>.</summary>
internal readonly record struct ArgumentList(ImmutableArray<ExpressionSyntax> Args, ImmutableArray<KeywordSyntax> Keywords);
