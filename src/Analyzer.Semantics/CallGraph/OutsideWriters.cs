using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>An index of the project's assignments to attributes, by name, made when it is first asked.</summary>
/// <remarks>Assignments of a method to its own object are left out: those are found through its class.</remarks>
internal sealed class OutsideWriters(Evaluator evaluator, Compilation compilation)
{
    private Dictionary<string, List<OutsideWriter>>? _writers;

    /// <summary>The places that assign to an attribute of this name, in the order of the project's files.</summary>
    public IReadOnlyList<OutsideWriter> Find(string name) => (_writers ??= BuildIndex()).GetValueOrDefault(name) ?? [];

    private Dictionary<string, List<OutsideWriter>> BuildIndex()
    {
        var writers = new Dictionary<string, List<OutsideWriter>>();
        foreach (var module in compilation.Modules.Where(module => module.File!.Role is SourceRole.Application or SourceRole.Script or SourceRole.Command))
            AddBody(module.Tree.Root.Body, evaluator.FrameOf(module), writers);
        return writers;
    }

    private void AddBody(ImmutableArray<StatementSyntax> body, LazyFrame frame, Dictionary<string, List<OutsideWriter>> writers)
    {
        foreach (var statement in body)
        {
            if (statement is ClassDefSyntax @class)
            {
                AddBody(@class.Body, evaluator.ClassOf(@class, frame).Frame, writers);
                continue;
            }

            var outermost = statement as FunctionDefinitionSyntax;
            foreach (var node in statement.DescendantNodes(node => node is not LambdaSyntax))
            {
                if (node is not AttributeSyntax { Context: ExpressionContext.Store } target || IsOwnObject(target, outermost, frame))
                    continue;
                if (!writers.TryGetValue(target.Attr, out var places))
                    writers[target.Attr] = places = [];
                var innermost = target.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault();
                places.Add(new OutsideWriter(frame, outermost ?? (innermost is null ? null : Outermost(innermost, statement)), innermost, target));
            }
        }
    }

    // `self.x = …` in a method.
    private static bool IsOwnObject(AttributeSyntax target, FunctionDefinitionSyntax? method, LazyFrame frame) =>
        frame is ClassFrame && method is not null && target.Value is NameSyntax name
        && method.Args.PosOnlyArgs.Concat(method.Args.Args).FirstOrDefault()?.Name == name.Id;

    private static FunctionDefinitionSyntax Outermost(FunctionDefinitionSyntax function, StatementSyntax within) =>
        function.Ancestors().TakeWhile(node => node != within).OfType<FunctionDefinitionSyntax>().LastOrDefault() ?? function;
}
