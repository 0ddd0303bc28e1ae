using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The settings of a Django project, as its settings module says; each value with the place that gives it.</summary>
public sealed class DjangoSettings
{
    private readonly ImmutableDictionary<string, SettingValue> _values;

    internal DjangoSettings(ModuleSymbol module, SettingScope scope)
    {
        Module = module;
        _values = scope.Values.ToImmutableDictionary();
    }

    /// <summary>The settings module.</summary>
    public ModuleSymbol Module { get; }

    /// <summary>A setting; null if nothing sets it, so that Django's default holds.</summary>
    public SettingValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>The strings of a list, in order; empty if it is not set.</summary>
    public IEnumerable<(string Text, SettingElement Element)> Strings(string name) =>
        Find(name) is SettingList list ? list.Elements.Where(element => element.Value.Text is not null).Select(element => (element.Value.Text!, element)) : [];

    /// <summary>An option of each database, where it is set, with the alias of the database.</summary>
    public IEnumerable<(string Alias, SettingValue Value)> DatabaseOptions(string option)
    {
        if (Find("DATABASES") is not SettingDict databases)
            yield break;
        foreach (var (alias, database) in databases.Items)
        {
            if (database is SettingDict options && options.Items.TryGetValue(option, out var value))
                yield return (alias, value);
        }
    }

    /// <summary>Whether an application is installed for certain.</summary>
    public bool HasApp(string name) => Strings("INSTALLED_APPS").Any(app => !app.Element.IsConditional && (app.Text == name || app.Text.StartsWith($"{name}.", StringComparison.Ordinal)));
}
