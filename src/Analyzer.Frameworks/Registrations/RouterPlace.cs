using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Where the routes of a router, blueprint or application stand.</summary>
/// <param name="Prefix">What stands before them.</param>
/// <param name="Root">The call that made the outermost object which includes it; null where that is not known.</param>
internal sealed record RouterPlace(string Prefix, CallSyntax? Root);
