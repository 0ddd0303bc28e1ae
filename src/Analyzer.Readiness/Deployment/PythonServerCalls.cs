using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Servers started from Python: <c>uvicorn.run("shop.asgi:application", workers=4)</c>, <c>app.run()</c>.</summary>
internal sealed class PythonServerCalls(ApplicationFinder applications)
{
    /// <summary>The servers that a module starts.</summary>
    /// <param name="module">The module.</param>
    /// <param name="surroundingsOf">Says what a call is for, by the outermost function that it stands in; null at the module's top.</param>
    public IEnumerable<ServerCommand> Find(ModuleSymbol module, Func<string?, Surroundings> surroundingsOf)
    {
        var imports = applications.ImportsOf(module);
        foreach (var call in module.Tree.Root.DescendantNodes().OfType<CallSyntax>())
        {
            var name = imports.DottedName(call.Func);
            var surroundings = new Lazy<Surroundings>(() => surroundingsOf(call.Ancestors().OfType<FunctionDefinitionSyntax>().LastOrDefault()?.Name));
            foreach (var server in ServerKind.All)
            {
                if (name is not null && server.Calls.FirstOrDefault(row => row["name"]?.Scalar == name) is { } row)
                    yield return Read(server, row, call, module, surroundings.Value);
            }

            if (call.Func is AttributeSyntax { Attr: "run", Value: NameSyntax receiver } && OwnApplication(module, receiver.Id) is { } application
                && ServerKind.All.FirstOrDefault(server => server.RunOf == application.Kind.Framework) is { } development)
                yield return new ServerCommand(development, LocationOf(call, module), surroundings.Value) { Target = application.Target, Serves = development.Serves, Application = application };
        }
    }

    private ServerCommand Read(ServerKind server, ConfigNode row, CallSyntax call, ModuleSymbol module, Surroundings surroundings)
    {
        var at = int.TryParse(row["target"]?.Scalar, out var position) ? position : 0;
        var target = Keyword(call, row["keyword"]?.Scalar) ?? (call.Args.Length > at && !call.Args.Take(at + 1).Any(argument => argument is StarredSyntax) ? call.Args[at] : null);
        var text = (target as ConstantSyntax)?.StringValue;
        var option = (Keyword(call, row["interface"]?.Scalar) as ConstantSyntax)?.StringValue;
        var workers = Keyword(call, row["workers"]?.Scalar);
        return new ServerCommand(server, LocationOf(call, module), surroundings)
        {
            Target = text,
            Serves = option is null ? server.Serves : server.InterfaceFor(option),
            HasInterfaceOption = Keyword(call, row["interface"]?.Scalar) is not null,
            Workers = workers is null ? null : new Setting(module.Tree.Text[workers.Span].ToString(), new Location(module.Tree.Text, workers.Span)),
            IsReloading = Keyword(call, row["reload"]?.Scalar) is ConstantSyntax { Value: true },
            Application = text is not null ? applications.Resolve(text, server.Attribute, isFactory: Keyword(call, "factory") is ConstantSyntax { Value: true })
                : target is NameSyntax name ? OwnApplication(module, name.Id) ?? applications.Resolve($"{module.Name}:{name.Id}", "", isFactory: false) : null,
        };
    }

    private ApplicationObject? OwnApplication(ModuleSymbol module, string name) =>
        applications.Applications.LastOrDefault(application => application.File == module.File && application.Name == name && !application.IsMadeByFunction)
        ?? applications.Resolve($"{module.Name}:{name}", "", isFactory: false);

    private static ExpressionSyntax? Keyword(CallSyntax call, string? name) => name is null ? null : call.Keywords.FirstOrDefault(keyword => keyword.Arg == name)?.Value;

    private static Location LocationOf(CallSyntax call, ModuleSymbol module) => new(module.Tree.Text, call.Func.Span);
}
