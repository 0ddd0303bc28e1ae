using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Tests.Reporting;

/// <summary>Reports that servers read are of the form that they ask for, whatever the findings hold.</summary>
public sealed class ServerReportTests
{
    /// <summary>What we write of JUnit's XML; all of it is in the schema of Jenkins' xUnit plugin, <c>junit-10.xsd</c>.</summary>
    private const string JUnitSchema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
          <xs:attributeGroup name="counts">
            <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
          </xs:attributeGroup>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence><xs:element ref="testsuite" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name" type="xs:string"/>
              <xs:attributeGroup ref="counts"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testsuite">
            <xs:complexType>
              <xs:sequence><xs:element ref="testcase" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attributeGroup ref="counts"/>
              <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
              <xs:attribute name="file" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testcase">
            <xs:complexType>
              <xs:sequence><xs:element ref="failure" minOccurs="0"/></xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="classname" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="failure">
            <xs:complexType mixed="true">
              <xs:attribute name="type" type="xs:string"/>
              <xs:attribute name="message" type="xs:string"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    public static TheoryData<string> Samples => ["all", "none", "odd"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void JUnit_is_valid(string sample)
    {
        var findings = Of(sample);
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(new StringReader(JUnitSchema), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        schemas.Add(null, schema);
        var document = XDocument.Parse(ReportGoldenTests.Render(findings, JUnitReport.Write));
        document.Validate(schemas, (_, arguments) => Assert.Fail(arguments.Message));
        Assert.Equal(findings.Diagnostics.Length, document.Descendants("failure").Count());
        Assert.Equal($"{findings.Diagnostics.Length}", document.Root!.Attribute("failures")!.Value);
        Assert.Equal($"{document.Descendants("testcase").Count()}", document.Root.Attribute("tests")!.Value);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void GitLab_gets_what_it_requires(string sample)
    {
        var findings = Of(sample);
        var entries = JsonDocument.Parse(ReportGoldenTests.Render(findings, GitLabReport.Write)).RootElement.EnumerateArray().ToArray();
        Assert.Equal(findings.Diagnostics.Length, entries.Length);
        Assert.All(entries, entry =>
        {
            Assert.NotEmpty(entry.GetProperty("description").GetString()!);
            Assert.Matches("^ASGI[0-9]{3}$", entry.GetProperty("check_name").GetString());
            Assert.Matches("^(info|minor|major|critical|blocker)$", entry.GetProperty("severity").GetString());
            Assert.False(entry.GetProperty("location").GetProperty("path").GetString()!.StartsWith("./"));
            Assert.True(entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0);
        });
        Assert.Equal(entries.Length, entries.Select(entry => entry.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    private static Findings Of(string sample)
    {
        var source = new SourceText("a\u0001&<.py", "x\nx\n");
        var odd = SampleFindings.Blocked("checkout", 0) with { Location = SampleFindings.At(source, "x"), Arguments = ["]]>\u0000\uD800", "\"&'"] };
        return sample switch
        {
            "all" => SampleFindings.All,
            "none" => new Findings([], [SampleFindings.Http]),
            _ => new Findings([odd, odd with { Location = new Location(source, new TextSpan(2, 3)) }], [SampleFindings.Http]),
        };
    }
}
