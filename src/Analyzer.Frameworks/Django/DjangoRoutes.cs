using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The text of routes, and what their parts hand to a view.</summary>
internal static partial class DjangoRoutes
{
    /// <summary>The route as it is written; the text inside <c>_("…")</c>; <c>?</c> where it is computed.</summary>
    public static string TextOf(ExpressionSyntax? route) => route switch
    {
        ConstantSyntax { StringValue: { } text } => text,
        CallSyntax { Args: [var translated] } => TextOf(translated),
        _ => "?",
    };

    /// <summary>The arguments that the converters of a route make: <c>&lt;int:pk&gt;</c> gives an int.</summary>
    public static ImmutableDictionary<string, PythonType> ArgumentsOf(string route, SemanticModel model, ModuleSymbol module)
    {
        var arguments = ImmutableDictionary<string, PythonType>.Empty;
        foreach (Match part in Part().Matches(route))
        {
            var type = part.Groups["converter"].Value switch
            {
                "int" => model.Builtin("int"),
                "" or "str" or "slug" or "path" => model.Builtin("str"),
                "uuid" => model.InstanceOf("uuid", "UUID", module),
                _ => UnknownType.Because(UnknownReason.Parameter),
            };
            arguments = arguments.SetItem(part.Groups["name"].Value, type);
        }

        return arguments;
    }

    // `<int:pk>` and `<slug>` of paths, `(?P<pk>…)` of regular expressions.
    [GeneratedRegex(@"<(?:(?<converter>\w+):)?(?<name>\w+)>")]
    private static partial Regex Part();
}
