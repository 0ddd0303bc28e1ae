using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>A server's settings in a Python file: <c>worker_class = "…"</c> at its top level.</summary>
/// <param name="Module">The file.</param>
internal sealed record PythonSettings(ModuleSymbol Module)
{
    private const int DepthLimit = 8;

    /// <summary>The value of a setting, as written; a text without its quotes; null if it is not set at the top level, or set several times.</summary>
    public Setting? this[string name] => Find(name, DepthLimit);

    private Setting? Find(string name, int depth)
    {
        // `workers = workers` leads back to itself.
        if (depth == 0)
            return null;
        var values = Module.Tree.Root.Body.Select(statement => statement switch
        {
            AssignSyntax { Targets: [NameSyntax { Id: var id }], Value: var value } when id == name => value,
            AnnAssignSyntax { Target: NameSyntax { Id: var id }, Value: { } value } when id == name => value,
            _ => null,
        }).OfType<ExpressionSyntax>().ToList();
        return values is [var only] ? new Setting(TextOf(only, depth - 1), new Location(Module.Tree.Text, OneLine(only.Span))) : null;
    }

    // `os.environ.get("X", "default")` and `int(os.getenv("X", 4))`: the default counts.
    private string TextOf(ExpressionSyntax value, int depth) => value switch
    {
        ConstantSyntax { Value: { } constant } => constant.ToString()!,
        CallSyntax { Func: NameSyntax { Id: "int" or "str" }, Args: [var inner] } => TextOf(inner, depth),
        CallSyntax { Func: AttributeSyntax { Attr: "get" or "getenv" } or NameSyntax { Id: "getenv" or "config" or "env" }, Args: [_, ConstantSyntax { Value: { } constant }] } => constant.ToString()!,
        NameSyntax name when Find(name.Id, depth) is { } other => other.Text,
        _ => Module.Tree.Text[value.Span].ToString(),
    };

    private TextSpan OneLine(TextSpan span) => new(span.Start, Math.Min(span.End, Module.Tree.Text.LineSpan(Module.Tree.Text.LineOf(span.Start)).End));
}
