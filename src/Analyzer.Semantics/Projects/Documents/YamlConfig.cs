using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Syntax;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analyzer.Semantics;

/// <summary>Reads YAML 1.2 as <see cref="ConfigNode"/>s, one root for each document of a file.</summary>
/// <remarks>Anchors are followed once; templates of Helm and Jinja are masked where they stand, so that places stay true.</remarks>
public static partial class YamlConfig
{
    private const int DepthLimit = 60;

    /// <summary>The documents.</summary>
    /// <exception cref="FormatException">The text is not YAML.</exception>
    public static ImmutableArray<ConfigNode> Read(SourceText text)
    {
        var content = text.Content;
        if (content.Contains("{{", StringComparison.Ordinal) || content.Contains("{%", StringComparison.Ordinal))
            content = Mask(content);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(content));
        }
        catch (YamlException exception)
        {
            throw new FormatException($"line {exception.Start.Line}: {exception.Message}", exception);
        }

        var known = new Dictionary<YamlNode, ConfigNode>(ReferenceEqualityComparer.Instance);
        return [.. stream.Documents.Select(document => Convert(document.RootNode, known, 0))];
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

    // A line that is only a template becomes blank, one within a line a word of the same length.
    private static string Mask(string content)
    {
        content = TemplateLine().Replace(content, match => new string([.. match.Value.Select(character => character is '\n' or '\r' ? character : ' ')]));
        return Template().Replace(content, match => new string([.. match.Value.Select(character => character is '\n' or '\r' ? character : 'x')]));
    }

    [GeneratedRegex(@"^[ \t]*(?:\{\{(?:(?!\}\}).)*\}\}|\{%(?:(?!%\}).)*%\})[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TemplateLine();

    [GeneratedRegex(@"\{\{(?:(?!\}\}).)*\}\}|\{%(?:(?!%\}).)*%\}", RegexOptions.Singleline)]
    private static partial Regex Template();
}
