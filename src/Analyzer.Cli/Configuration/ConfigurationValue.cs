using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;
using Tomlyn.Syntax;

namespace Analyzer.Cli;

/// <summary>The value of a key, read as the form that the key takes.</summary>
/// <param name="entry">The key and its value.</param>
/// <param name="file">The file, for messages.</param>
internal sealed class ConfigurationValue(TomlEntry entry, string file)
{
    /// <summary>A string.</summary>
    public string String() => entry.Value is StringValueSyntax { Value: { } text } ? text : throw Expected("a string");

    /// <summary>An array of strings.</summary>
    public ImmutableArray<string> Strings()
    {
        if (entry.Value is not ArraySyntax array)
            throw Expected("an array of strings");
        return [.. array.Items.Select(item => item.Value is StringValueSyntax text ? text.Value! : throw Expected("an array of strings"))];
    }

    /// <summary>An array of rule selectors.</summary>
    public ImmutableArray<string> Selectors() => [.. Strings().Select(Selector)];

    /// <summary>A rule selector.</summary>
    public string Selector(string text) => SettingWords.IsSelector(text) ? text : throw Expected($"{SettingWords.SelectorForm}, not '{text}'");

    /// <summary>An array of patterns of paths.</summary>
    public ImmutableArray<string> Patterns() => [.. Strings().Select(Pattern)];

    /// <summary>A pattern of paths.</summary>
    public string Pattern(string text) => SettingWords.IsPattern(text) ? text : throw Expected($"{SettingWords.PatternForm}, not '{Printable.Of(text)}'");

    /// <summary>A release of a distribution.</summary>
    public string Version() => entry.Value is StringValueSyntax { Value: { } text } && ReleaseVersion.TryParse(text) is not null ? text : throw Expected("a version such as `4.2`");

    /// <summary>One of the words of a setting.</summary>
    public T Word<T>(SettingWords<T> words) => entry.Value is StringValueSyntax { Value: { } text } && words.TryRead(text, out var value)
        ? value
        : throw Expected(words.Form);

    /// <summary>The complaint that the value has another form.</summary>
    public UsageException Expected(string form) => new($"{file}:{entry.Line}: `{string.Join('.', entry.Path)}` must be {form}");
}
