using System.Globalization;
using System.Text;
using System.Xml;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings as JUnit XML, which servers for continuous integration show as failed tests: a suite a file, a case a finding.</summary>
/// <remarks>What the schema of Jenkins' xUnit plugin (<c>junit-10.xsd</c>) allows, and no more: it refuses a whole report for one attribute. A case has no file there, its suite does.</remarks>
public static class JUnitReport
{
    /// <summary>Writes the report. Where nothing was found, one case says so: servers take an empty report for a mistake.</summary>
    public static void Write(Findings findings, TextWriter output)
    {
        var count = findings.Diagnostics.Length;
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = false, OmitXmlDeclaration = true, CloseOutput = false }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", ToolInformation.Name);
            Count(xml, "tests", Math.Max(count, 1));
            Count(xml, "failures", count);
            Count(xml, "errors", 0);
            foreach (var file in findings.Diagnostics.GroupBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal))
                WriteSuite(xml, file.Key, file.Key, [.. file]);
            if (count == 0)
                WriteSuite(xml, ToolInformation.Name, null, []);
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteSuite(XmlWriter xml, string name, string? file, Diagnostic[] diagnostics)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(name));
        Count(xml, "tests", Math.Max(diagnostics.Length, 1));
        Count(xml, "failures", diagnostics.Length);
        Count(xml, "errors", 0);
        Count(xml, "skipped", 0);
        if (file is not null)
            xml.WriteAttributeString("file", Clean(file));
        foreach (var diagnostic in diagnostics)
            WriteCase(xml, diagnostic);
        if (diagnostics.Length == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", "no findings");
            xml.WriteAttributeString("classname", ToolInformation.Name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Diagnostic diagnostic)
    {
        var region = ReportRegion.Of(diagnostic.Location);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Descriptor.Id} in line {region.Line}"));
        xml.WriteAttributeString("classname", Clean(diagnostic.ContainingSymbol.Length > 0 ? diagnostic.ContainingSymbol : region.Path));
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", Names.Of(diagnostic.Severity));
        xml.WriteAttributeString("message", Clean(diagnostic.Message));
        xml.WriteString(Clean(Details(diagnostic, region)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Details(Diagnostic diagnostic, ReportRegion region)
    {
        var text = new StringBuilder($"{region}: {diagnostic.Descriptor.Id} {diagnostic.Message}\n");
        foreach (var step in diagnostic.Path)
            text.Append($"  {ReportRegion.Of(step.Location)}: {step.Function} {step.Message}\n");
        return text.ToString();
    }

    private static void Count(XmlWriter xml, string name, int count) => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>XML has no control characters and no half of a surrogate pair, Python's source may.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not (0xFFFE or 0xFFFF)) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }
}
