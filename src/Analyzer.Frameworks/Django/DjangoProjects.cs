using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Puts the Django projects of a repository together: settings, middleware, views.</summary>
internal sealed class DjangoProjects(SemanticModel model, DjangoViewClasses classes)
{
    public ImmutableArray<DjangoProject> Find()
    {
        var projects = ImmutableArray.CreateBuilder<DjangoProject>();
        foreach (var found in DjangoSettingsModules.Find(model))
        {
            var settings = new DjangoSettings(found.Settings, new SettingsReader(model).Read(found.Settings));
            var versions = new DistributionVersions(model.Dependencies, found.Settings.File!.FullPath);
            projects.Add(new DjangoProject(settings, found.Asgi, found.Wsgi, ChainOf(settings, versions), ViewsOf(settings)) { Versions = versions });
        }

        return projects.ToImmutable();
    }

    private MiddlewareChain ChainOf(DjangoSettings settings, DistributionVersions versions)
    {
        var resolver = new MiddlewareResolver(model, versions);
        switch (settings.Find("MIDDLEWARE"))
        {
            case SettingList list:
                var layers = list.Elements
                    .Where(element => element.Value.Text is not null)
                    .Select(element => new MiddlewareLayer(element.Value.Text!, element.Value.Location, resolver.Resolve(element.Value.Text!, settings.Module)) { IsConditional = element.IsConditional })
                    .ToList();
                layers.InsertRange(0, Instrumented(resolver, settings));
                return MiddlewareChain.Load(layers, list.IsComplete && layers.Count == list.Elements.Length);
            case null:
                return MiddlewareChain.Empty;
            default:
                return MiddlewareChain.Empty with { IsComplete = false };
        }
    }

    // `DjangoInstrumentor().instrument()` puts a class in front of all others.
    private IEnumerable<MiddlewareLayer> Instrumented(MiddlewareResolver resolver, DjangoSettings settings)
    {
        foreach (var module in model.Modules.Where(module => module.IsProduction && module.Tree.Text.Content.Contains("DjangoInstrumentor", StringComparison.Ordinal)))
        {
            foreach (var call in module.Tree.Index.Calls)
            {
                if (call.Func is AttributeSyntax { Attr: "instrument", Value: CallSyntax maker } && ImportedNames.Of(maker.Func, module) == "opentelemetry.instrumentation.django.DjangoInstrumentor")
                    return [new MiddlewareLayer(Instrumentation, new Location(module.Tree.Text, call.Func.Span), resolver.Resolve(Instrumentation, settings.Module)) { IsConditional = call.Ancestors().Any(node => node is IfSyntax) }];
            }
        }

        return [];
    }

    private const string Instrumentation = "opentelemetry.instrumentation.django.middleware.otel_middleware._DjangoMiddleware";

    private ImmutableArray<DjangoView> ViewsOf(DjangoSettings settings) =>
        settings.Find("ROOT_URLCONF") is { Text: { } name } && model.FindModule(name, settings.Module) is { IsStub: false } urlconf
            ? new DjangoUrls(model, classes).Walk(urlconf)
            : [];
}
