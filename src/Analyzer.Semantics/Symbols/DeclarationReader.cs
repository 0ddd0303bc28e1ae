using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads the comments by which a project declares its own functions: behind a <c>def</c>, or on a line of their own before it.</summary>
internal static partial class DeclarationReader
{
    /// <summary>What the comments of a module declare, by their lines; null where there are none.</summary>
    public static Dictionary<int, Declaration>? Read(SyntaxTree tree)
    {
        if (!tree.Text.Content.Contains("blocking", StringComparison.Ordinal) || !tree.Text.Content.Contains("asgi-ready:", StringComparison.Ordinal))
            return null;
        Dictionary<int, Declaration>? declarations = null;
        foreach (var comment in tree.Comments)
        {
            if (Directive().Match(tree.Text[comment].ToString()) is { Success: true } match)
                (declarations ??= [])[tree.Text.LineOf(comment.Start)] = match.Groups["not"].Success ? Declaration.Nonblocking : Declaration.Blocking;
        }

        return declarations;
    }

    /// <summary>What is declared of one function.</summary>
    public static Declaration Of(FunctionDefinitionSyntax definition, SyntaxTree tree, Dictionary<int, Declaration> declarations)
    {
        var text = tree.Text;
        var start = definition.Decorators.IsEmpty ? definition.Span.Start : Math.Min(definition.Span.Start, definition.Decorators[0].Span.Start);
        var name = text.LineOf(definition.NameSpan.Start);

        // The line before, whether decorators stand between or not; the line of the name, up to the end of the header.
        // A definition that was broken off has no body.
        var last = text.LineOf(definition.Body.IsEmpty ? definition.Span.End : definition.Body[0].Span.Start);
        for (var line = text.LineOf(start) - 1; line <= last; line++)
        {
            if (!declarations.TryGetValue(line, out var declaration))
                continue;
            var isAlone = text[text.LineSpan(line)].TrimStart().StartsWith("#", StringComparison.Ordinal);
            if (line < name ? isAlone : !isAlone)
                return declaration;
        }

        return Declaration.None;
    }

    [GeneratedRegex(@"#\s*asgi-ready:\s*(?<not>non-?)?blocking(?![\w-])")]
    private static partial Regex Directive();
}
