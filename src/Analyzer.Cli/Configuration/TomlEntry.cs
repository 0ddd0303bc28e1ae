using System.Collections.Immutable;
using Analyzer.Semantics;
using Tomlyn.Syntax;

namespace Analyzer.Cli;

/// <summary>One key of a TOML file, or one table header, however it was written.</summary>
/// <param name="Path">The names that lead to it.</param>
/// <param name="Value">The value; null for a table.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record TomlEntry(ImmutableArray<string> Path, ValueSyntax? Value, int Line)
{
    /// <summary>All entries of a file, in order; inline tables and dotted keys are taken apart.</summary>
    /// <exception cref="UsageException">The file is not TOML.</exception>
    public static ImmutableArray<TomlEntry> ReadAll(string file, string text)
    {
        if (TomlText.TryParse(text, file, out var line, out var mistake) is not { } document)
            throw new UsageException($"{file}{(line > 0 ? $":{line}" : "")}: {mistake}");

        var entries = ImmutableArray.CreateBuilder<TomlEntry>();
        foreach (var pair in document.KeyValues)
            Add(entries, [], pair);
        foreach (var table in document.Tables)
        {
            var path = Names(table.Name!);
            entries.Add(new TomlEntry(path, null, table.Span.Start.Line + 1));
            foreach (var pair in table.Items)
                Add(entries, path, pair);
        }

        return entries.ToImmutable();
    }

    private static void Add(ImmutableArray<TomlEntry>.Builder entries, ImmutableArray<string> prefix, KeyValueSyntax pair)
    {
        var path = prefix.AddRange(Names(pair.Key!));
        var line = pair.Key!.Span.Start.Line + 1;
        if (pair.Value is not InlineTableSyntax table)
        {
            entries.Add(new TomlEntry(path, pair.Value, line));
            return;
        }

        entries.Add(new TomlEntry(path, null, line));
        foreach (var item in table.Items)
            Add(entries, path, item.KeyValue!);
    }

    private static ImmutableArray<string> Names(KeySyntax key) => [Name(key.Key!), .. key.DotKeys.Select(dotted => Name(dotted.Key!))];

    private static string Name(BareKeyOrStringValueSyntax key) => key switch
    {
        StringValueSyntax text => text.Value!,
        BareKeySyntax bare => bare.Key!.Text!,
        _ => key.ToString(),
    };
}
