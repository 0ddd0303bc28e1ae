using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What Django calls because of a class's base or of a setting: consumers, commands, applications, context processors, backends.</summary>
internal sealed class DjangoCallbacks(SemanticModel model)
{
    public IEnumerable<EntryPoint> OfClasses()
    {
        foreach (var @class in model.Classes.All)
        {
            if (model.Classes.IsSubclass(@class, "channels.consumer.AsyncConsumer"))
            {
                var isSync = model.Classes.IsSubclass(@class, "channels.consumer.SyncConsumer");
                foreach (var method in MethodsOf(@class).Where(method => !method.Function.Name.StartsWith('_')))
                {
                    if (method.Function.IsCoroutine || isSync)
                        yield return new EntryPoint(method, EntryPointKind.Consumer, method.Function.IsCoroutine ? RunsOn.EventLoop : RunsOn.WorkerThread, $"`{@class.Name}` is a consumer");
                }
            }
            else if (model.Classes.IsSubclass(@class, "django.apps.config.AppConfig") && Own(@class, "ready") is { } ready)
            {
                yield return new EntryPoint(ready, EntryPointKind.Lifespan, RunsOn.StartUp, $"`{@class.Name}` is the configuration of an application");
            }
        }
    }

    public IEnumerable<EntryPoint> OfCommands()
    {
        foreach (var module in model.Modules.Where(module => module.File!.Role == SourceRole.Command))
        {
            if (model.ValueOf(module, "Command") is ClassType { Class: { Module.IsStub: false } @class } && Own(@class, "handle") is { } handle)
                yield return new EntryPoint(handle, EntryPointKind.Command, RunsOn.StartUp, "is a management command");
        }
    }

    public IEnumerable<EntryPoint> OfSettings(DjangoSettings settings)
    {
        foreach (var function in ContextProcessorsOf(settings).SelectMany(name => model.FunctionsOf(model.Import(name, settings.Module))).Where(function => !function.Function.Module.IsStub))
        {
            yield return new EntryPoint(function, EntryPointKind.ContextProcessor, RunsOn.None, "is a context processor: it runs where templates are rendered")
            {
                Arguments = [model.InstanceOf("django.http", "HttpRequest", settings.Module)],
            };
        }

        foreach (var (name, _) in settings.Strings("AUTHENTICATION_BACKENDS"))
        {
            if (model.Import(name, settings.Module) is not ClassType { Class: { Module.IsStub: false } backend })
                continue;
            foreach (var method in MethodsOf(backend).Where(method => method.Function.Name is "authenticate" or "aauthenticate" or "get_user" or "aget_user" or "has_perm" or "ahas_perm"))
                yield return new EntryPoint(method, EntryPointKind.Authentication, method.Function.IsCoroutine ? RunsOn.EventLoop : RunsOn.WorkerThread, $"`{backend.Name}` is an authentication backend");
        }
    }

    private static IEnumerable<string> ContextProcessorsOf(DjangoSettings settings)
    {
        if (settings.Find("TEMPLATES") is not SettingList engines)
            yield break;
        foreach (var engine in engines.Elements.Select(element => element.Value).OfType<SettingDict>())
        {
            if (engine.Items.GetValueOrDefault("OPTIONS") is not SettingDict options || options.Items.GetValueOrDefault("context_processors") is not SettingList processors)
                continue;
            foreach (var processor in processors.Elements)
            {
                if (processor.Value.Text is { } name)
                    yield return name;
            }
        }
    }

    private IEnumerable<FunctionType> MethodsOf(ClassSymbol @class) => @class.Syntax.Body.OfType<FunctionDefinitionSyntax>().Select(method => Own(@class, method.Name)).OfType<FunctionType>();

    private FunctionType? Own(ClassSymbol @class, string name) =>
        model.FindMember(@class, name) is { Owner.Module.IsStub: false } && model.FindMethod(@class, name) is { Function.Module.IsStub: false } method ? method : null;
}
