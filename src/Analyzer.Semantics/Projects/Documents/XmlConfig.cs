using System.Xml;
using System.Xml.Linq;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads XML as <see cref="ConfigNode"/>s: an element is an entry, with its text or its elements as value; attributes say nothing here.</summary>
public static class XmlConfig
{
    private const int DepthLimit = 60;

    /// <summary>A mapping with the root element as its entry.</summary>
    /// <exception cref="FormatException">The text is not XML, or declares types: entities could make it as large as they like.</exception>
    public static ConfigNode Read(SourceText text)
    {
        var root = new ConfigNode(ConfigKind.Mapping, new TextSpan(0, text.Length));
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.Content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            if (XDocument.Load(reader, LoadOptions.SetLineInfo).Root is { } element)
                Add(root, element, text, 0);
        }
        catch (XmlException exception)
        {
            throw new FormatException($"line {exception.LineNumber}: not XML", exception);
        }

        return root;
    }

    private static void Add(ConfigNode parent, XElement element, SourceText text, int depth)
    {
        var span = SpanOf(element, text);
        var isMapping = element.HasElements && depth < DepthLimit;
        var node = isMapping ? new ConfigNode(ConfigKind.Mapping, span) : new ConfigNode(ConfigKind.Scalar, span, element.HasElements ? "" : element.Value.Trim());
        parent.Add(element.Name.LocalName, span, node);
        foreach (var child in isMapping ? element.Elements() : [])
            Add(node, child, text, depth + 1);
    }

    // The name of the element: its position is that of the character behind `<`.
    private static TextSpan SpanOf(XElement element, SourceText text)
    {
        var info = (IXmlLineInfo)element;
        var line = text.LineSpan(Math.Clamp(info.LineNumber - 1, 0, text.LineCount - 1));
        var start = Math.Min(line.Start + Math.Max(info.LinePosition - 1, 0), line.End);
        return new TextSpan(start, Math.Min(start + element.Name.LocalName.Length, line.End));
    }
}
