using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The dotted paths of a function (<c>self.client</c>), and the globals that it declares, of which a test or an assignment may tell more: each has a slot behind the locals.</summary>
/// <remarks>Without a value in its slot a path is whatever the attribute, or the module, gives. Only paths that occur again are kept.</remarks>
internal sealed class PathSlots
{
    /// <summary>More paths of one function are not followed.</summary>
    private const int Limit = 32;

    /// <summary>Names of a path; nobody tests a longer one, and the texts of all its beginnings would grow with the square of its length.</summary>
    private const int MaxLength = 12;

    public static readonly PathSlots None = new();

    private readonly Dictionary<ExpressionSyntax, int> _slots = [];

    private PathSlots()
    {
    }

    /// <summary>The paths, in the order of their slots.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>The slot of an attribute or name; negative if it has none.</summary>
    public int Find(ExpressionSyntax place) => _slots.TryGetValue(place, out var slot) ? slot : -1;

    /// <summary>Gives slots to the paths of a function, from <paramref name="first"/> on.</summary>
    public static PathSlots Of(FunctionDefinitionSyntax function, IReadOnlySet<string> globals, int first)
    {
        Dictionary<string, List<ExpressionSyntax>>? occurrences = null;
        HashSet<string>? told = null;
        foreach (var statement in function.Body)
        {
            foreach (var node in statement.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or LambdaSyntax)))
            {
                if (node is not ExpressionSyntax place || !(place is AttributeSyntax || (place is NameSyntax name && globals.Contains(name.Id))) || Text(place) is not { } path)
                    continue;
                occurrences ??= [];
                if (!occurrences.TryGetValue(path, out var places))
                    occurrences[path] = places = [];
                places.Add(place);
                if (place is AttributeSyntax { Context: ExpressionContext.Store } or NameSyntax { Context: ExpressionContext.Store } || IsTested(place))
                    (told ??= []).Add(path);
            }
        }

        if (told is null)
            return None;
        var slots = new PathSlots();
        foreach (var (path, places) in occurrences!)
        {
            if (places.Count < 2 || !told.Contains(path) || slots.Paths.Count == Limit)
                continue;
            foreach (var place in places)
                slots._slots[place] = first + slots.Paths.Count;
            slots.Paths.Add(path);
        }

        return slots;
    }

    /// <summary>The path that an expression is; null if it is none.</summary>
    public static string? Text(ExpressionSyntax expression) => Text(expression, MaxLength);

    private static string? Text(ExpressionSyntax expression, int length) => expression switch
    {
        NameSyntax name => name.Id,
        AttributeSyntax attribute when length > 1 && Text(attribute.Value, length - 1) is { } path => $"{path}.{attribute.Attr}",
        _ => null,
    };

    /// <summary>Whether an expression is the path written so.</summary>
    public static bool Is(ExpressionSyntax expression, ReadOnlySpan<char> path)
    {
        while (expression is AttributeSyntax attribute)
        {
            var rest = path.Length - attribute.Attr.Length;
            if (rest < 2 || path[rest - 1] != '.' || !path[rest..].SequenceEqual(attribute.Attr))
                return false;
            path = path[..(rest - 1)];
            expression = attribute.Value;
        }

        return expression is NameSyntax name && path.SequenceEqual(name.Id);
    }

    // Whether it stands in what decides a branch.
    private static bool IsTested(ExpressionSyntax place)
    {
        SyntaxNode inner = place;
        for (var node = place.Parent; node is ExpressionSyntax or ComprehensionSyntax or KeywordSyntax or StatementSyntax or MatchCaseSyntax; inner = node, node = node.Parent)
        {
            switch (node)
            {
                case BoolOpSyntax boolean when boolean.Values[^1] != inner:
                case IfExpSyntax conditional when conditional.Test == inner:
                case ComprehensionSyntax comprehension when comprehension.Iter != inner && comprehension.Target != inner:
                case IfSyntax @if when @if.Test == inner:
                case WhileSyntax loop when loop.Test == inner:
                case AssertSyntax assert when assert.Test == inner:
                case MatchSyntax match when match.Subject == inner:
                case MatchCaseSyntax @case when @case.Guard == inner:
                    return true;
                case StatementSyntax:
                    return false;
            }
        }

        return false;
    }
}
