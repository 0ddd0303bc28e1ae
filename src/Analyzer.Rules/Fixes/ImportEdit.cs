using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Makes a name of another module usable in a file.</summary>
internal static class ImportEdit
{
    /// <summary><c>import asyncio</c>: the name by which the file knows the module, and the line to add; null where the name means something else.</summary>
    public static (string Name, TextEdit? Edit)? Module(SyntaxTree tree, string module)
    {
        foreach (var alias in tree.Root.Body.OfType<ImportSyntax>().SelectMany(import => import.Names))
        {
            if (alias.Name == module && IsFree(tree, alias.AsName ?? module, alias))
                return (alias.AsName ?? module, null);
        }

        return IsFree(tree, module, null) ? (module, Line(tree, $"import {module}", isFirst: true)) : null;
    }

    /// <summary><c>from asgiref.sync import sync_to_async</c>, likewise.</summary>
    public static (string Name, TextEdit? Edit)? Member(SyntaxTree tree, string module, string name)
    {
        foreach (var alias in tree.Root.Body.OfType<ImportFromSyntax>().Where(import => import.Level == 0 && import.Module == module).SelectMany(import => import.Names))
        {
            if (alias.Name == name && IsFree(tree, alias.AsName ?? name, alias))
                return (alias.AsName ?? name, null);
        }

        return IsFree(tree, name, null) ? (name, Line(tree, $"from {module} import {name}", isFirst: false)) : null;
    }

    private static bool IsFree(SyntaxTree tree, string name, AliasSyntax? import) => FileNames.Of(tree).IsFree(name, import);

    private static TextEdit Line(SyntaxTree tree, string statement, bool isFirst)
    {
        var text = tree.Text;
        var (imports, before) = LeadingImports(tree);
        var line = imports switch
        {
            [] => before is null ? FirstFreeLine(tree) : text.LineOf(before.Span.End) + 1,
            [var first, ..] when isFirst => text.LineOf(first.Span.Start),
            _ => text.LineOf(imports[^1].Span.End) + 1,
        };
        var end = text.LineCount > 1 ? text.Content[text.LineSpan(0).End..text.LineStart(1)] : "\n";
        if (line >= text.LineCount)
            return new TextEdit(new Location(text, new TextSpan(text.Length, text.Length)), end + statement + end);
        var offset = text.LineStart(line);
        return new TextEdit(new Location(text, new TextSpan(offset, offset)), statement + end);
    }

    // The docstring and imports from __future__ stay in front.
    private static (List<StatementSyntax> Imports, StatementSyntax? Before) LeadingImports(SyntaxTree tree)
    {
        var imports = new List<StatementSyntax>();
        StatementSyntax? before = null;
        foreach (var statement in tree.Root.Body)
        {
            if (statement is ImportFromSyntax { Module: "__future__" } or ExpressionStatementSyntax { Value: ConstantSyntax { StringValue: not null } } && imports.Count == 0)
                before = statement;
            else if (statement is ImportSyntax or ImportFromSyntax)
                imports.Add(statement);
            else
                break;
        }

        return (imports, before);
    }

    // A shebang, an encoding and a licence come first.
    private static int FirstFreeLine(SyntaxTree tree)
    {
        var line = 0;
        while (line < tree.Text.LineCount - 1 && tree.Text[tree.Text.LineSpan(line)].TrimStart().StartsWith("#"))
            line++;
        return line;
    }
}
