using System.Collections.Immutable;
using Analyzer.Syntax;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analyzer.Semantics;

/// <summary>Reads YAML 1.2 as <see cref="ConfigNode"/>s, one root for each document of a file.</summary>
/// <remarks>Anchors are followed once; templates of Helm and Jinja are masked where they stand, so that places stay true.</remarks>
public static class YamlConfig
{
    private const int DepthLimit = 60;

    /// <summary>The parser's time grows with the square of the nesting.</summary>
    private const int NestingLimit = 1_000;

    /// <summary>The documents.</summary>
    /// <exception cref="FormatException">The text is not YAML.</exception>
    public static ImmutableArray<ConfigNode> Read(SourceText text)
    {
        var isTemplate = text.Content.Contains("{{", StringComparison.Ordinal) || text.Content.Contains("{%", StringComparison.Ordinal);
        var content = isTemplate ? TemplateMask.Of(text.Content) : text.Content;
        if (IsTooDeep(content))
            throw new FormatException($"lists and mappings are nested deeper than {NestingLimit}");
        try
        {
            return Load(content);
        }
        catch (FormatException) when (isTemplate)
        {
            // `{{ if }}` and `{{ else }}` may give one key each.
            return Load(TemplateMask.Of(TemplateMask.WithoutAlternatives(text.Content)));
        }
    }

    private static ImmutableArray<ConfigNode> Load(string content)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(content));
        }
        catch (YamlException exception)
        {
            throw new FormatException($"line {exception.Start.Line}: {exception.Message}", exception);
        }
#pragma warning disable CA1031 // The parser answers some texts by exceptions of other kinds.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new FormatException($"not YAML: {exception.Message}", exception);
        }

        var known = new Dictionary<YamlNode, ConfigNode>(ReferenceEqualityComparer.Instance);
        return [.. stream.Documents.Select(document => Convert(document.RootNode, known, 0))];
    }

    private static bool IsTooDeep(string content)
    {
        var depth = 0;
        foreach (var character in content)
        {
            if (character is '[' or '{')
                depth++;
            else if (character is ']' or '}')
                depth = Math.Max(depth - 1, 0);
            if (depth > NestingLimit)
                return true;
        }

        return false;
    }

    private static ConfigNode Convert(YamlNode node, Dictionary<YamlNode, ConfigNode> known, int depth)
    {
        if (known.TryGetValue(node, out var converted))
            return converted;
        var span = new TextSpan((int)node.Start.Index, (int)Math.Max(node.Start.Index, node.End.Index));
        if (depth > DepthLimit)
            return new ConfigNode(ConfigKind.Scalar, span);
        switch (node)
        {
            case YamlMappingNode mapping:
                known[node] = converted = new ConfigNode(ConfigKind.Mapping, span);
                foreach (var (key, value) in mapping.Children)
                    Add(converted, key, Convert(value, known, depth + 1));
                return converted;
            case YamlSequenceNode sequence:
                known[node] = converted = new ConfigNode(ConfigKind.List, span);
                foreach (var item in sequence.Children)
                    converted.Add(Convert(item, known, depth + 1));
                return converted;
            default:
                return new ConfigNode(ConfigKind.Scalar, span, (node as YamlScalarNode)?.Value ?? "");
        }
    }

    // `<<: *defaults` adds the keys that are not there; explicit ones were or will be found first by name.
    private static void Add(ConfigNode mapping, YamlNode key, ConfigNode value)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        var span = new TextSpan((int)key.Start.Index, (int)Math.Max(key.Start.Index, key.End.Index));
        mapping.Add(name, span, value);
        if (name != "<<")
            return;
        foreach (var source in value.Kind == ConfigKind.List ? value.Items : [value])
        {
            // A mapping that merges itself has nothing to add.
            foreach (var entry in ReferenceEquals(source, mapping) ? [] : source.Entries)
            {
                if (mapping[entry.Key] is null)
                    mapping.Add(entry.Key, entry.KeySpan, entry.Value);
            }
        }
    }
}
