using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Servers started from Python: <c>uvicorn.run("shop.asgi:application", workers=4)</c>, <c>app.run()</c>.</summary>
internal sealed class PythonServerCalls(ApplicationFinder applications)
{
    private readonly NameOrigins _origins = new(applications);

    /// <summary>The servers that a module starts.</summary>
    /// <param name="module">The module.</param>
    /// <param name="surroundingsOf">Says what a call is for.</param>
    public IEnumerable<ServerCommand> Find(ModuleSymbol module, Func<PythonCall, Surroundings> surroundingsOf)
    {
        var imports = applications.ImportsOf(module);
        foreach (var call in module.Tree.Index.Calls)
        {
            if (imports.DottedName(call.Func) is { } name)
            {
                foreach (var (server, row) in ServerKind.CallsNamed(name))
                    yield return Read(server, row, call, module, surroundingsOf(PythonCall.Of(call)));
            }

            if (call.Func is AttributeSyntax { Attr: "run", Value: NameSyntax receiver } && !imports.Modules.Contains(receiver.Id) && FindRun(call, receiver, module, surroundingsOf) is { } run)
                yield return run;
        }
    }

    // `runner.run(app)`, `app.run()`
    private ServerCommand? FindRun(CallSyntax call, NameSyntax receiver, ModuleSymbol module, Func<PythonCall, Surroundings> surroundingsOf)
    {
        if (call.Args is [var served, ..] && ServerKind.All.FirstOrDefault(server => server.RunOfClass is { } @class && IsMadeBy(receiver, module, @class)) is { } runner)
            return new ServerCommand(runner, LocationOf(call, module), surroundingsOf(PythonCall.Of(call))) { Serves = runner.Serves, Application = ApplicationBehind(served, module) };
        if (ApplicationBehind(receiver, module) is not { } application || ServerKind.All.FirstOrDefault(server => server.RunOf == application.Kind.Framework) is not { } development)
            return null;
        return new ServerCommand(development, LocationOf(call, module), surroundingsOf(PythonCall.Of(call))) { Target = application.Target, Serves = development.Serves, Application = application };
    }

    /// <summary>The calls that take a server's own command line into another: <c>group.add_command(uvicorn.main, name="start")</c>.</summary>
    public IEnumerable<(ServerKind Server, CallSyntax Call)> FindCommandObjects(ModuleSymbol module)
    {
        var imports = applications.ImportsOf(module);
        return ServerKind.All.Where(server => server.CommandObject is { } command && imports.Modules.Any(name => command.StartsWith(name, StringComparison.Ordinal)))
            .SelectMany(server => module.Tree.Index.Calls
                .Where(call => call.Args.Any(argument => imports.DottedName(argument) == server.CommandObject) && imports.DottedName(call.Func) != server.CommandObject)
                .Select(call => (server, call)));
    }

    /// <summary>The server that such a call starts, where no command line is known that leads to it: <c>context.forward(uvicorn.main, app="shop:app")</c>.</summary>
    public ServerCommand OfCommandObject(ServerKind server, CallSyntax call, ModuleSymbol module, Surroundings surroundings)
    {
        var target = Keyword(call, "app");
        var text = (target as ConstantSyntax)?.StringValue;
        return new ServerCommand(server, LocationOf(call, module), surroundings)
        {
            Target = text,
            Serves = server.Serves,
            Application = text is not null ? applications.Resolve(text, server.Attribute, isFactory: false) : target is NameSyntax ? ApplicationBehind(target, module) : null,
        };
    }

    private bool IsMadeBy(NameSyntax name, ModuleSymbol module, string className) =>
        _origins.CallsBehind(name, module).Any(origin => applications.ImportsOf(origin.Module).DottedName(origin.Call.Func) == className);

    private ApplicationObject? ApplicationBehind(ExpressionSyntax expression, ModuleSymbol module) =>
        (expression is NameSyntax name ? OwnApplication(module, name.Id) : null)
        ?? _origins.CallsBehind(expression, module).Select(origin => applications.Applications.FirstOrDefault(application => application.Call == origin.Call)).FirstOrDefault(application => application is not null);

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
                : target is NameSyntax ? ApplicationBehind(target, module) : null,
        };
    }

    private ApplicationObject? OwnApplication(ModuleSymbol module, string name) =>
        applications.Applications.LastOrDefault(application => application.File == module.File && application.Name == name && !application.IsMadeByFunction)
        ?? applications.Resolve($"{module.Name}:{name}", "", isFactory: false);

    private static ExpressionSyntax? Keyword(CallSyntax call, string? name) => name is null ? null : call.Keywords.FirstOrDefault(keyword => keyword.Arg == name)?.Value;

    private static Location LocationOf(CallSyntax call, ModuleSymbol module) => new(module.Tree.Text, call.Func.Span);
}
