using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A decorator or mixin that does not fit the asynchronous view it stands on.</summary>
/// <param name="Location">The decorator, or the class.</param>
/// <param name="Decorator">Its name.</param>
/// <param name="Target">The view.</param>
/// <param name="Fault">What goes wrong, in a few words.</param>
/// <param name="Fix">What to do.</param>
public sealed record DjangoDecoration(Location Location, string Decorator, string Target, string Fault, string Fix);
