using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A place that assigns to an attribute of an object which is not the method's own.</summary>
/// <param name="Frame">The module or class body that it stands in.</param>
/// <param name="Function">The outermost function around it; null at module level.</param>
/// <param name="Nested">The innermost function around it.</param>
/// <param name="Target">What is assigned to.</param>
internal sealed record OutsideWriter(LazyFrame Frame, FunctionDefinitionSyntax? Function, FunctionDefinitionSyntax? Nested, AttributeSyntax Target);
