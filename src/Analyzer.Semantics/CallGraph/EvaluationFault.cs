namespace Analyzer.Semantics;

/// <summary>A part of the evaluation that broke off: a bug of the analyzer. The rest of the call graph is there.</summary>
/// <param name="Path">The file that was evaluated; empty where it was the whole project.</param>
/// <param name="What">What broke off, such as <c>the evaluation of shop.views.index</c>.</param>
/// <param name="Exception">Why.</param>
public sealed record EvaluationFault(string Path, string What, Exception Exception);
