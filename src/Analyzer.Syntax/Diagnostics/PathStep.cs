namespace Analyzer.Syntax;

/// <summary>One step on the way from an entry point to what blocks.</summary>
/// <param name="Location">Where the step is taken.</param>
/// <param name="Message">What happens there, such as <c>calls `shop.tax.rate`</c>.</param>
/// <param name="Function">The qualified name of the function around it.</param>
/// <param name="Depth">Calls below the coroutine, from 0.</param>
public sealed record PathStep(Location Location, string Message, string Function, int Depth);
