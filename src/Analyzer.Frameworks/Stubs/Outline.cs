using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The names that a body of statements defines, in whichever branch: what a reader of the text finds, without running it.</summary>
internal sealed class Outline
{
    private readonly Dictionary<string, List<SyntaxNode>> _definitions = [];
    private readonly List<string> _stars = [];

    private Outline()
    {
    }

    /// <summary>The modules that all names are imported from; relative ones keep their dots.</summary>
    public IReadOnlyList<string> Stars => _stars;

    /// <summary>Whether names come into being in a way that its text does not spell: <c>__getattr__</c>, <c>setattr</c>, <c>globals()</c>.</summary>
    public bool IsDynamic { get; private set; }

    /// <summary>All names, each with what defines it: a function, a class, an import's alias, or the target of an assignment.</summary>
    public IReadOnlyDictionary<string, List<SyntaxNode>> Definitions => _definitions;

    /// <summary>The names of a module's body.</summary>
    public static Outline Of(ModuleSyntax module)
    {
        var outline = new Outline();
        outline.AddAll(module.Body);
        return outline;
    }

    /// <summary>The names of a class's body, and the attributes that its methods give to their first parameter.</summary>
    public static Outline Of(ClassDefSyntax @class)
    {
        var outline = new Outline();
        outline.AddAll(@class.Body);
        foreach (var method in @class.Body.OfType<FunctionDefinitionSyntax>())
            outline.AddAttributes(method);
        return outline;
    }

    private void AddAll(IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
            Add(statement);
    }

    private void Add(StatementSyntax statement)
    {
        switch (statement)
        {
            case FunctionDefinitionSyntax function:
                IsDynamic |= function.Name is "__getattr__" or "__getattribute__";
                Define(function.Name, function);
                break;
            case ClassDefSyntax @class:
                Define(@class.Name, @class);
                break;
            case ImportFromSyntax { Names: [{ Name: "*" }] } star:
                _stars.Add(new string('.', star.Level) + star.Module);
                break;
            case ImportFromSyntax import:
                foreach (var alias in import.Names)
                    Define(alias.AsName ?? alias.Name, alias);
                break;
            case ImportSyntax import:
                foreach (var alias in import.Names)
                    Define(alias.AsName ?? alias.Name.Split('.')[0], alias);
                break;
            case ExpressionStatementSyntax { Value: CallSyntax { Func: NameSyntax { Id: "setattr" } } }:
                IsDynamic = true;
                break;
            default:
                AddOther(statement);
                break;
        }
    }

    private void AddOther(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child is StatementSyntax statement)
                Add(statement);
            else if (child is NameSyntax { Context: ExpressionContext.Store } name)
                Define(name.Id, name);
            else if (child is CallSyntax { Func: NameSyntax { Id: "globals" or "locals" or "vars" or "setattr" } })
                IsDynamic = true;
            else
                AddOther(child);
        }
    }

    private void AddAttributes(FunctionDefinitionSyntax method)
    {
        if (method.Args.PosOnlyArgs.Concat(method.Args.Args).FirstOrDefault() is not { Name: var self })
            return;
        foreach (var node in method.DescendantNodes())
        {
            if (node is AttributeSyntax { Context: ExpressionContext.Store, Value: NameSyntax owner } attribute && owner.Id == self)
                Define(attribute.Attr, attribute);
            IsDynamic |= node is CallSyntax { Func: NameSyntax { Id: "setattr" }, Args: [NameSyntax target, ..] } && target.Id == self;
        }
    }

    private void Define(string name, SyntaxNode node)
    {
        if (!_definitions.TryGetValue(name, out var nodes))
            _definitions[name] = nodes = [];
        nodes.Add(node);
    }
}
