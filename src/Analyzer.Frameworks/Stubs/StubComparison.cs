using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Compares stubs with the packages they describe, by reading the source of both: nothing is imported or run.</summary>
/// <remarks>
/// Every public module, function, class, method, attribute and parameter of a stub must be there, coroutine functions must be such in both. What
/// comes into being at run time (<c>__getattr__</c>, <c>setattr</c>, machine code, a base class from elsewhere) cannot be told, and is counted. Where the
/// package is older than the version that the stub's first line names, what differs may be the age.
/// </remarks>
/// <param name="stubs">The stubs.</param>
/// <param name="packages">The packages, as <c>site-packages</c> has them.</param>
public sealed class StubComparison(IStubSource stubs, PackageDirectory packages)
{
    private readonly ModuleLibrary _stubs = new(name => stubs.Find(name) is { } file ? (file.Tree, file.IsPackage) : null, _ => false);
    private readonly ModuleLibrary _real = new(packages.Read, packages.IsCompiled);

    /// <summary>Compares the stubs of one module.</summary>
    /// <param name="module">Its dotted name.</param>
    /// <returns>Null if the package of the module is not among those at hand.</returns>
    public ComparedModule? Compare(string module)
    {
        if (!packages.Has(module.Split('.')[0]) || _stubs.Find(module) is not { } stub)
            return null;
        var (distribution, version, described) = packages.DistributionOf(stub.Tree.Text.Content);
        var compared = new ComparedModule(module, distribution, version, described);
        if (_real.Find(module) is not null)
            CompareBody(stub, module, stub.Tree.Root.Body, compared, (name, _) => _real.Resolve(module, name), isMethod: false);
        else if (_real.IsCompiled(module))
            compared.AddUnknown(stub.Outline.Definitions.Keys.Where(IsPublic).Select(name => $"{module}.{name}"));
        else
            compared.Mismatches.Add(new StubMismatch(new Location(stub.Tree.Text, default), $"`{module}` does not exist"));
        return compared;
    }

    private void CompareBody(Module stub, string owner, IEnumerable<StatementSyntax> body, ComparedModule compared, Func<string, SyntaxNode, Meaning> resolve, bool isMethod)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IfSyntax condition:
                    var holds = VersionCondition.Holds(condition.Test, compared.VersionParts);
                    if (holds != false)
                        CompareBody(stub, owner, condition.Body, compared, resolve, isMethod);
                    if (holds != true)
                        CompareBody(stub, owner, condition.OrElse, compared, resolve, isMethod);
                    break;
                case FunctionDefinitionSyntax function when IsPublic(function.Name) && function.Name != "__getattr__":
                    if (Check(stub, function.NameSpan, $"{owner}.{function.Name}", resolve(function.Name, function), compared) is { } meaning)
                        CompareFunction(new Definition(stub, function), $"{owner}.{function.Name}", meaning, compared, isMethod);
                    break;
                case ClassDefSyntax @class when IsPublic(@class.Name):
                    if (Check(stub, @class.NameSpan, $"{owner}.{@class.Name}", resolve(@class.Name, @class), compared) is { } found)
                        CompareClass(new Definition(stub, @class), $"{owner}.{@class.Name}", found, compared);
                    break;
                case ImportFromSyntax import:
                    foreach (var alias in import.Names.Where(alias => alias.AsName is { } name && name == alias.Name))
                        Check(stub, alias.Span, $"{owner}.{alias.Name}", resolve(alias.Name, alias), compared);
                    break;
                case AssignSyntax or AnnAssignSyntax:
                    foreach (var target in Targets(statement).Where(target => IsPublic(target.Id)))
                        Check(stub, target.Span, $"{owner}.{target.Id}", resolve(target.Id, target), compared);
                    break;
            }
        }
    }

    // The meaning, if something is known to be there.
    private static Meaning? Check(Module stub, TextSpan span, string name, Meaning meaning, ComparedModule compared)
    {
        if (!compared.Names.Add(name))
            return meaning.IsThere ? meaning : null;
        if (meaning.IsThere)
            return meaning;
        if (meaning.IsUnknown)
            compared.AddUnknown([name]);
        else
            compared.Mismatches.Add(new StubMismatch(new Location(stub.Tree.Text, span), $"`{name}` does not exist"));
        return null;
    }

    private static void CompareFunction(Definition stub, string name, Meaning meaning, ComparedModule compared, bool isMethod)
    {
        var functions = meaning.Definitions.Where(definition => definition.Node is FunctionDefinitionSyntax).ToArray();
        // A name that may be something else too, or that Python itself calls, has no signature of its own.
        if (functions.Length == 0 || functions.Length < meaning.Definitions.Length || meaning.IsUnknown || name[(name.LastIndexOf('.') + 1)..].StartsWith("__", StringComparison.Ordinal))
            return;
        var span = ((FunctionDefinitionSyntax)stub.Node).NameSpan;
        foreach (var difference in SignatureComparison.Differences(stub, functions, isMethod))
            compared.Mismatches.Add(new StubMismatch(new Location(stub.Module.Tree.Text, span), $"`{name}` {difference}"));
    }

    private void CompareClass(Definition stub, string name, Meaning meaning, ComparedModule compared)
    {
        var classes = meaning.Definitions.Where(definition => definition.Node is ClassDefSyntax).ToImmutableArray();
        var node = (ClassDefSyntax)stub.Node;
        if (classes.IsEmpty)
        {
            if (!meaning.IsUnknown && !meaning.Definitions.IsEmpty && meaning.Definitions.All(definition => definition.Node is FunctionDefinitionSyntax { Decorators.IsEmpty: true }))
                compared.Mismatches.Add(new StubMismatch(new Location(stub.Module.Tree.Text, node.NameSpan), $"`{name}` is a function"));
            return;
        }

        var certain = meaning.IsUnknown || classes.Length < meaning.Definitions.Length ? Meaning.Unknown : Meaning.None;
        foreach (var body in PrivateBases(stub).Prepend(stub))
            CompareBody(body.Module, name, ((ClassDefSyntax)body.Node).Body, compared, (member, _) => classes.Aggregate(certain, (found, @class) => found.Or(_real.ResolveMember(@class, member))), isMethod: true);

        var known = _stubs.MembersOf(stub).Select(member => member.Name).ToHashSet();
        if (known.Contains("__getattr__"))
            return;
        var left = classes.SelectMany(@class => _real.MembersOf(@class))
            .Where(member => member.Node is FunctionDefinitionSyntax && !member.Name.StartsWith('_') && !known.Contains(member.Name))
            .Select(member => member.Name).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        if (!left.IsEmpty)
            compared.LeftOut.Add((name, left));
    }

    // What a stub keeps in a base of its own stands for the class itself.
    private IEnumerable<Definition> PrivateBases(Definition stub) => ((ClassDefSyntax)stub.Node).Bases
        .Select(@base => @base is SubscriptSyntax subscript ? subscript.Value : @base)
        .OfType<NameSyntax>()
        .Where(@base => !IsPublic(@base.Id))
        .SelectMany(@base => _stubs.Resolve(stub.Module.Name, @base.Id).Definitions)
        .Where(definition => definition.Node is ClassDefSyntax)
        .SelectMany(definition => PrivateBases(definition).Prepend(definition));

    private static IEnumerable<NameSyntax> Targets(StatementSyntax statement) => statement switch
    {
        AssignSyntax assignment => assignment.Targets.OfType<NameSyntax>(),
        AnnAssignSyntax { Target: NameSyntax target } => [target],
        _ => [],
    };

    // Python itself calls `__enter__` and its like, and gives some of them to every class.
    private static bool IsPublic(string name) =>
        !name.StartsWith('_') || name is "__enter__" or "__exit__" or "__aenter__" or "__aexit__" or "__aiter__" or "__anext__" or "__next__";
}
