using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Finds the class or factory that an entry of <c>MIDDLEWARE</c> names, and what it can do.</summary>
internal sealed class MiddlewareResolver(SemanticModel model, DistributionVersions versions)
{
    /// <summary>The base of hook-style middleware.</summary>
    public const string Mixin = "django.utils.deprecation.MiddlewareMixin";

    private readonly MiddlewareFactories _factories = new(model);

    public MiddlewareCapability Resolve(string path, ModuleSymbol settings) => model.Import(path, settings) switch
    {
        ClassType { Class: { Module.IsStub: false } @class } => OfClass(@class),
        FunctionType { Function: { Module.IsStub: false, Syntax: FunctionDefinitionSyntax } function } => _factories.CapabilityOf(function, path[(path.LastIndexOf('.') + 1)..]),
        var value => MiddlewareTable.Find(path, versions)
            ?? (value is ClassType { Class: var stub } && model.Classes.IsSubclass(stub, Mixin) ? new MiddlewareCapability(true, true, "stub") : MiddlewareCapability.Unknown),
    };

    private MiddlewareCapability OfClass(ClassSymbol @class)
    {
        var inherited = InheritedFrom(@class);
        var capability = _factories.MarkedBy(@class.Syntax.Decorators, @class.Module)
            ?? new MiddlewareCapability(FlagOf(@class, "sync_capable", inherited, inherited?.CanSync), FlagOf(@class, "async_capable", inherited, inherited?.CanAsync), "declared");
        var shape = new MiddlewareClassShape(model, @class);
        return capability with
        {
            Definition = new Location(@class.Module.Tree.Text, @class.Syntax.NameSpan),
            Module = @class.Module,
            ThreadedHooks = shape.ThreadedHooks,
            FirstHook = shape.FirstHook,
            Fault = shape.FaultOf(capability),
        };
    }

    // Django's defaults are True and False; a base that is not known may say something else.
    private bool? FlagOf(ClassSymbol @class, string name, MiddlewareCapability? inherited, bool? otherwise) => model.FindMember(@class, name) switch
    {
        { Owner.Module.IsStub: false, Value: LiteralType { Value: bool flag } } => flag,
        { Owner.Module.IsStub: false } => null,
        { } => true,
        null when inherited is not null => otherwise,
        null => model.HasUnknownBase(@class) ? null : name == "sync_capable",
    };

    // `class Cors(CorsMiddleware)`: the table knows the base that no source shows.
    private MiddlewareCapability? InheritedFrom(ClassSymbol @class)
    {
        foreach (var expression in model.Classes.Mro(@class).Where(parent => !parent.Module.IsStub).SelectMany(parent => parent.Syntax.Bases.Select(expression => (expression, parent.Module))))
        {
            if (ImportedNames.Of(expression.expression, expression.Module) is { } name && MiddlewareTable.Find(name, versions) is { } known)
                return known;
        }

        return null;
    }
}
