using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The templates of a project, each as the function that does what rendering it does; and what the engine adds to their contexts.</summary>
/// <remarks>Asked by the stub <c>django.template._rendering</c>: a template is read when something renders it.</remarks>
public sealed class DjangoTemplates : MemberProvider
{
    private const string Rendering = "django.template._rendering";

    private readonly Dictionary<string, PythonType?> _templates = [];
    private readonly Dictionary<string, (string Text, IReadOnlyDictionary<string, FunctionType> Functions)?> _files = [];
    private List<string>? _directories;
    private TemplateTags? _tags;
    private PythonType? _processors;

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name) => null;

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, InstanceType instance, string name)
    {
        if (instance.Class.Module.Name != Rendering || classes.Modules is not [var any, ..])
            return null;
        return instance.Class.Name switch
        {
            "_Templates" when name == "context_processors" => _processors ??= Processors(classes),
            "_Templates" => FindFile(name, classes)?.Functions.GetValueOrDefault("render"),
            "_Blocks" => FindBlock(name, classes),
            "_Functions" => FunctionOf(name, classes, any),
            _ => null,
        };
    }

    // The nearest of the templates that one extends which has the block: what `{{ block.super }}` shows.
    private FunctionType? FindBlock(string name, ClassFacts classes)
    {
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        var seen = new HashSet<string>();
        for (var template = name[..hash]; template is not null && seen.Add(template) && FindFile(template, classes) is { } file; template = TemplateCompiler.ParentOf(file.Text))
        {
            if (file.Functions.TryGetValue(TemplateCompiler.BlockFunction(name[(hash + 1)..]), out var block))
                return block;
        }

        return null;
    }

    private (string Text, IReadOnlyDictionary<string, FunctionType> Functions)? FindFile(string name, ClassFacts classes)
    {
        if (_files.TryGetValue(name, out var known))
            return known;
        _files[name] = null;
        _directories ??= DirectoriesOf(classes);
        _tags ??= TemplateTags.Of(classes.Modules, SettingTexts(classes, "builtins"));
        foreach (var directory in _directories)
        {
            if (name.StartsWith('/') || name.Contains("..", StringComparison.Ordinal) || classes.Project.FindDocument($"{directory}/{name}") is not { } document || !classes.Project.TryReadText(document, out var text, out _))
                continue;
            return _files[name] = (text.Content, classes.Define(TemplateCompiler.Compile(text, _tags), classes.Modules[0]));
        }

        return null;
    }

    // `templates` of applications, and what the setting DIRS names.
    private static List<string> DirectoriesOf(ClassFacts classes)
    {
        var named = SettingsOf(classes).SelectMany(settings => Engines(settings))
            .SelectMany(engine => engine.Items.GetValueOrDefault("DIRS") is { Location: var location } ? TextsIn(location) : [])
            .Select(text => text.Trim('/'))
            .Where(text => text.Length > 0)
            .Append("templates")
            .ToHashSet();
        return [.. classes.Project.Directories.Where(directory => named.Any(name => directory.EndsWith($"/{name}", StringComparison.Ordinal)))];
    }

    // `[BASE_DIR / "web", os.path.join(BASE_DIR, "html")]`: the texts are the ends of the paths.
    private static IEnumerable<string> TextsIn(Location location) =>
        System.Text.RegularExpressions.Regex.Matches(location.Source[location.Span].ToString(), """["']([^"']+)["']""").Select(match => match.Groups[1].Value);

    private static PythonType? FunctionOf(string name, ClassFacts classes, ModuleSymbol seenFrom)
    {
        var dot = name.LastIndexOf('.');
        if (classes.Modules.FirstOrDefault(module => module.Name == name[..dot]) is { } home
            && home.Tree.Root.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(function => function.Name == name[(dot + 1)..]) is { } definition)
            return classes.Model.FunctionOf(definition, home);
        return classes.Model.Import(name, seenFrom) is var imported and not UnknownType ? imported : null;
    }

    // `{**auth(request), **cart(request)}`
    private static FunctionType? Processors(ClassFacts classes)
    {
        var names = SettingTexts(classes, "context_processors").ToList();
        var calls = string.Concat(names.Select(name => $"**getattr(functions, {TemplateExpressions.Quote(name)})(request), "));
        return classes.Define(new SourceText("django.template.engine", $"from {Rendering} import functions\ndef context(request):\n return {{{calls}}}\n"), classes.Modules[0]).GetValueOrDefault("context");
    }

    private static IEnumerable<string> SettingTexts(ClassFacts classes, string option) =>
        SettingsOf(classes).SelectMany(Engines)
            .Select(engine => engine.Items.GetValueOrDefault("OPTIONS")).OfType<SettingDict>()
            .Select(options => options.Items.GetValueOrDefault(option)).OfType<SettingList>()
            .SelectMany(list => list.Elements).Select(element => element.Value.Text).OfType<string>().Distinct();

    private static IEnumerable<SettingDict> Engines(DjangoSettings settings) =>
        settings.Find("TEMPLATES") is SettingList engines ? engines.Elements.Select(element => element.Value).OfType<SettingDict>() : [];

    private static List<DjangoSettings> SettingsOf(ClassFacts classes) =>
        [.. DjangoSettingsModules.Find(classes.Model).Select(found => new DjangoSettings(found.Settings, new SettingsReader(classes.Model).Read(found.Settings)))];
}
