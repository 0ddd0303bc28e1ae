using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Finds the settings modules of a repository as Django finds them: by what its start scripts put into <c>DJANGO_SETTINGS_MODULE</c>.</summary>
internal static class DjangoSettingsModules
{
    private static readonly string[] s_production = ["production", "prod", "live"];

    private const string Variable = "DJANGO_SETTINGS_MODULE";

    /// <summary>A settings module, and the scripts that name it.</summary>
    public sealed record Found(ModuleSymbol Settings, ImmutableArray<ModuleSymbol> Asgi, ImmutableArray<ModuleSymbol> Wsgi);

    public static ImmutableArray<Found> Find(SemanticModel model)
    {
        var named = new List<(ModuleSymbol Settings, ModuleSymbol Script)>();
        foreach (var script in model.Modules.Where(module => module.File!.Role is SourceRole.Application or SourceRole.Script && module.Tree.Text.Content.Contains(Variable, StringComparison.Ordinal)))
        {
            foreach (var name in NamesIn(script))
            {
                if (model.FindModule(name, script) is { IsStub: false } settings)
                    named.Add((settings, script));
            }
        }

        if (named.Count == 0)
            named.AddRange(model.Modules.Where(IsSettings).Select(module => (module, module)));

        // One project may have several settings modules, of its own package: the one that serves requests counts.
        var found = ImmutableArray.CreateBuilder<Found>();
        foreach (var project in named.GroupBy(pair => (pair.Settings.File!.Root, pair.Settings.Name.Split('.')[0])))
        {
            var servers = project.Where(pair => Makes(pair.Script, "get_asgi_application")).ToList();
            if (servers.Count == 0)
                servers = [.. project.Where(pair => Makes(pair.Script, "get_wsgi_application"))];
            foreach (var settings in (servers.Count == 0 ? project.ToList() : servers).Select(pair => pair.Settings).Distinct())
            {
                // An application may be made in a module that leaves the settings to the server's environment.
                var scripts = project.Select(pair => pair.Script)
                    .Concat(model.Modules.Where(module => module.File!.Root == project.Key.Root && module.Name.Split('.')[0] == project.Key.Item2 && module.File.Role is SourceRole.Application or SourceRole.Script))
                    .Distinct()
                    .ToList();
                found.Add(new Found(
                    InProduction(settings, model),
                    [.. scripts.Where(script => Makes(script, "get_asgi_application"))],
                    [.. scripts.Where(script => Makes(script, "get_wsgi_application"))]));
            }
        }

        return [.. found.DistinctBy(project => project.Settings)];
    }

    // `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")`, `os.environ["DJANGO_SETTINGS_MODULE"] = …`.
    private static IEnumerable<string> NamesIn(ModuleSymbol script)
    {
        foreach (var node in script.Tree.Root.DescendantNodes())
        {
            var value = node switch
            {
                CallSyntax { Func: AttributeSyntax { Attr: "setdefault" }, Args: [ConstantSyntax { StringValue: Variable }, var given] } => given,
                AssignSyntax { Targets: [SubscriptSyntax { Slice: ConstantSyntax { StringValue: Variable } }], Value: var given } => given,
                _ => null,
            };
            if (value is ConstantSyntax { StringValue: { } name })
                yield return name;
            else if (value is CallSyntax { Args: [_, ConstantSyntax { StringValue: { } otherwise }] })
                yield return otherwise; // `os.getenv("SETTINGS", "shop.settings")`
        }
    }

    private static bool Makes(ModuleSymbol script, string function) => script.Tree.Text.Content.Contains(function, StringComparison.Ordinal)
        && script.Tree.Root.DescendantNodes().Any(node => node is AliasSyntax imported && imported.Name == function || node is AttributeSyntax attribute && attribute.Attr == function);

    private static bool IsSettings(ModuleSymbol module) => module.File!.Role == SourceRole.Application
        && module.Tree.Root.Body.OfType<AssignSyntax>().Count(assign => assign.Targets is [NameSyntax { Id: "INSTALLED_APPS" or "ROOT_URLCONF" or "MIDDLEWARE" }]) >= 2;

    // Scripts name the settings of a developer's machine, and the server's environment those of production: beside them.
    private static ModuleSymbol InProduction(ModuleSymbol settings, SemanticModel model)
    {
        var dot = settings.Name.LastIndexOf('.');
        if (dot < 0 || settings.Name[(dot + 1)..] is not ("base" or "common" or "dev" or "devel" or "development" or "local" or "test"))
            return settings;
        return s_production
            .Select(name => model.FindModule($"{settings.Name[..dot]}.{name}", settings))
            .FirstOrDefault(module => module is { IsStub: false }) ?? settings;
    }
}
