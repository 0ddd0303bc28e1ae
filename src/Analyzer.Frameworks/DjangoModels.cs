using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The models of a project, found as the registry of applications finds them: by the label of an application and a name.</summary>
/// <remarks>Django documentation, "Applications" and "Lazy relationships"; <c>django/apps/registry.py</c>.</remarks>
internal sealed class DjangoModels
{
    private const string Model = "django.db.models.base.Model";
    private const string UserSetting = "AUTH_USER_MODEL";
    private const string UsualUser = "auth.User";

    private readonly ClassFacts _classes;
    private readonly List<ClassSymbol> _models = [];

    public DjangoModels(ClassFacts classes)
    {
        _classes = classes;
        _models.AddRange(classes.All.Where(candidate => classes.IsSubclass(candidate, Model)));
    }

    /// <summary>The models that the project defines.</summary>
    public IReadOnlyList<ClassSymbol> All => _models;

    /// <summary>The model that <c>"app.Model"</c> names, or <c>"Model"</c> of the same application; by name alone where the name is unique.</summary>
    public ClassSymbol? Resolve(string text, ClassSymbol seenFrom)
    {
        var dot = text.LastIndexOf('.');
        var label = dot < 0 ? AppLabel(seenFrom) : text[..dot];
        var name = text[(dot + 1)..];
        var named = _models.Where(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.FirstOrDefault(candidate => AppLabel(candidate) == label)
            ?? (dot >= 0 && _classes.Find($"django.contrib.{label}.models", name, seenFrom) is ClassType known ? known.Class : null)
            ?? (named.Count == 1 ? named[0] : null);
    }

    /// <summary>The model of users: the one that the setting names, or Django's own.</summary>
    public ClassSymbol? FindUser(ClassSymbol seenFrom) => Resolve(DjangoSettingTexts.Text(_classes, UserSetting) ?? UsualUser, seenFrom);

    /// <summary>The package that holds <c>models</c>, by its last name: what <c>AppConfig.label</c> is unless it is set.</summary>
    public static string AppLabel(ClassSymbol model)
    {
        var parts = model.Module.Name.Split('.');
        var models = Array.IndexOf(parts, "models");
        return models > 0 ? parts[models - 1] : parts[^1];
    }
}
