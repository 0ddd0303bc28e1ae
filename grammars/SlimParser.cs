#!/usr/bin/env dotnet
#:property ManagePackageVersionsCentrally=false
#:property EnforceCodeStyleInBuild=false
#:property GenerateDocumentationFile=false
#:property PublishAot=false

// Takes out of the generated parser what an LL(1) parser without a parse tree has no use for:
// dotnet run SlimParser.cs PythonParser.g4 PythonParser.cs PythonParser.g.cs
// - The context of a rule, an object that is allocated for each run of the rule, becomes a struct of what the rule returns; labels and
//   locals move from it to variables of the method.
// - `try` and `finally` go, since errors are handled by the rules that have a `catch` of their own.
// - Reports of the state, which only a parser that simulates the grammar reads, go, and so do the accessors of the tree.
using System.Text.RegularExpressions;

var grammar = File.ReadAllText(args[0]);
var returned = Regex.Matches(grammar, @"^(\w+)\s*(?:\[[^\]]*\]\s*)?returns\s*\[([^\]]*)\]", RegexOptions.Multiline)
    .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Split(',').Select(NameOf).ToHashSet());
var lines = File.ReadAllLines(args[1]);
var moved = new Dictionary<string, List<(string Type, string Name, string Value)>>();
var output = new List<string>();
for (var i = 0; i < lines.Length; i++)
{
    if (Regex.Match(lines[i], @"^\tpublic partial class (\w+)Context : ") is { Success: true } context)
        i = CopyContext(i, RuleOf(context.Groups[1].Value));
    else if (Regex.Match(lines[i], @"^\tpublic \w+Context (\w+)\(.*\) \{$") is { Success: true } method)
        i = CopyMethod(i, method.Groups[1].Value);
    else if (!lines[i].Contains("CLSCompliant", StringComparison.Ordinal))
        output.Add(lines[i].Replace("public partial class PythonParser", "internal partial class PythonParser", StringComparison.Ordinal));
}

File.WriteAllLines(args[2], output);

static string NameOf(string declaration) => declaration.Split('=')[0].Trim().Split(' ')[^1];

static string RuleOf(string context) => char.ToLowerInvariant(context[0]) + context[1..];

int CopyContext(int i, string rule)
{
    var fields = moved[rule] = [];
    var results = new List<(string Type, string Name, string Value)>();
    for (i++; lines[i] != "\t}"; i++)
    {
        if (Regex.Match(lines[i], @"^\t\tpublic ([\w<>.]+) (\w+)(?: = (.*))?;$") is { Success: true } field)
            (returned.GetValueOrDefault(rule)?.Contains(field.Groups[2].Value) ?? false ? results : fields).Add((field.Groups[1].Value, field.Groups[2].Value, field.Groups[3].Success ? field.Groups[3].Value : "default"));
        else if (Regex.Match(lines[i], @"^\t\t\tthis\.(\w+) = ") is { Success: true } argument)
            fields.RemoveAll(known => known.Name == argument.Groups[1].Value);
    }

    var name = char.ToUpperInvariant(rule[0]) + rule[1..] + "Context";
    output.Add($"\tpublic struct {name} {{");
    output.Add("\t\tpublic ParserRuleContext Start;");
    output.AddRange(results.Select(result => $"\t\tpublic {result.Type} {result.Name}{(result.Value == "default" ? "" : $" = {result.Value}")};"));
    if (results.Exists(result => result.Value != "default"))
        output.Add($"\t\tpublic {name}() {{ }}");
    output.Add("\t\tpublic readonly int First => Start.First;");
    output.Add("\t\tpublic readonly int Mark => Start.Mark;");
    output.Add($"\t\tpublic static implicit operator ParserRuleContext({name} context) => context.Start;");
    output.Add(lines[i]);
    return i;
}

int CopyMethod(int i, string rule)
{
    var fields = moved[rule];
    var end = Array.IndexOf(lines, "\t}", i);
    var keepsTry = Array.IndexOf(lines, "\t\tcatch (RecognitionException re) {", i, end - i) < 0;
    // The context, then EnterRule: the variables come between.
    output.AddRange(lines[i], Regex.Replace(lines[i + 1], @"\(Context, State.*\);$", "();"));
    output.AddRange(fields.Select(field => $"\t\t{field.Type} {field.Name} = {field.Value};"));
    var arguments = Regex.Matches(lines[i], @"(\w+)[,)]").Select(match => match.Groups[1].Value);
    var names = string.Join('|', fields.Select(field => field.Name).Concat(arguments).Append("no such name"));
    for (i += 2; i < end; i++)
    {
        if (lines[i] is "\t\ttry {" && !keepsTry)
            continue;
        if (lines[i] is "\t\t}" && lines[i + 1].StartsWith("\t\tcatch (RecognitionException", StringComparison.Ordinal))
        {
            i = Array.IndexOf(lines, "\t\tfinally {", i) - 1;
            continue;
        }

        if (lines[i] is "\t\tfinally {")
        {
            output.Add("\t\tExitRule();");
            i += 2;
            continue;
        }

        if (!Regex.IsMatch(lines[i], @"^\s*(State = \d+|ErrorHandler\.(Sync|ReportMatch)\(this\)|EnterOuterAlt\(.*\));$"))
            output.Add(Regex.Replace(Regex.Replace(lines[i], $@"_localctx\.({names})\b", "$1"), @"EnterRule\(_localctx, .*\);$", "EnterRule(out _localctx.Start);"));
    }

    output.Add(lines[i]);
    return i;
}
