using System.Text.Json.Nodes;
using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary>Puts SARIF logs of several runs together: those of one repository become one run, since code scanning takes one run of a tool for each category.</summary>
internal sealed class LogMerger
{
    private const string Readiness = "asgi/readiness";

    private readonly List<(string Key, JsonObject Run)> _runs = [];
    private JsonObject? _first;

    /// <summary>The runs so far, each with the repository or file that it is about.</summary>
    public IReadOnlyList<(string Name, JsonObject Run)> Runs => [.. _runs.OrderBy(run => run.Key, StringComparer.Ordinal)];

    /// <summary>Adds the runs of a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="name">What it is called where it names no repository: its file without the ending.</param>
    /// <exception cref="FormatException">It is no log of this analyzer.</exception>
    public void Add(JsonNode? log, string name)
    {
        if (log is not JsonObject root || root["runs"] is not JsonArray runs)
            throw new FormatException("it is no SARIF log");
        _first ??= root;
        foreach (var node in runs)
        {
            if (node is not JsonObject run || (run["tool"]?["driver"]?["name"] as JsonValue)?.ToString() != ToolInformation.Name)
                throw new FormatException($"it has a run of another tool than {ToolInformation.Name}");
            var repository = (run["versionControlProvenance"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault()?["repositoryUri"]?.ToString();
            AddRun((JsonObject)run.DeepClone(), repository ?? name);
        }
    }

    /// <summary>The log of all runs, by repository, results by place.</summary>
    public JsonObject ToLog()
    {
        var runs = new JsonArray();
        foreach (var (name, run) in Runs)
        {
            if (_runs.Count > 1)
                run["automationDetails"] = new JsonObject { ["id"] = $"{ToolInformation.Name}/{Slug(name)}/" };
            runs.Add(run.DeepClone());
        }

        return new JsonObject { ["$schema"] = _first?["$schema"]?.DeepClone(), ["version"] = "2.1.0", ["runs"] = runs };
    }

    private void AddRun(JsonObject run, string key)
    {
        var known = _runs.Find(candidate => candidate.Key == key).Run;
        if (known is null)
            _runs.Add((key, run));
        else
            Join(known, run);
    }

    private static void Join(JsonObject target, JsonObject source)
    {
        var rules = Array(target["tool"]!["driver"]!.AsObject(), "rules");
        foreach (var rule in Items(source["tool"]!["driver"]!["rules"]))
        {
            if (!rules.Any(known => known?["id"]?.ToString() == rule["id"]?.ToString()))
                rules.Add(rule.DeepClone());
        }

        var indices = rules.Index().ToDictionary(rule => rule.Item?["id"]?.ToString() ?? "", rule => rule.Index);
        var results = Items(target["results"]).Concat(Items(source["results"])).Select(result => (JsonObject)result.DeepClone()).ToList();
        foreach (var result in results)
        {
            if (result.ContainsKey("ruleIndex") && indices.TryGetValue(result["ruleId"]?.ToString() ?? "", out var index))
                result["ruleIndex"] = index;
        }

        // Two jobs may have looked at one file.
        target["results"] = new JsonArray([.. results
            .DistinctBy(result => (result["ruleId"]?.ToString(), Uri(result), Line(result), result["message"]?.ToJsonString()))
            .OrderBy(Uri, StringComparer.Ordinal).ThenBy(Line).ThenBy(result => result["ruleId"]?.ToString(), StringComparer.Ordinal)]);
        target["invocations"] = new JsonArray([.. Items(target["invocations"]).Concat(Items(source["invocations"])).Select(invocation => invocation.DeepClone())]);
        if (source["properties"]?[Readiness] is JsonObject added)
            JoinReadiness(target, added);
    }

    private static void JoinReadiness(JsonObject target, JsonObject added)
    {
        var properties = target["properties"] as JsonObject;
        if (properties is null)
            target["properties"] = properties = [];
        if (properties[Readiness] is not JsonObject known)
        {
            properties[Readiness] = added.DeepClone();
            return;
        }

        if (MergedVerdict.Rank(added["verdict"]?.ToString()) > MergedVerdict.Rank(known["verdict"]?.ToString()))
        {
            known["verdict"] = added["verdict"]?.DeepClone();
            known["summary"] = added["summary"]?.DeepClone();
        }

        known["effortPoints"] = Number(known["effortPoints"]) + Number(added["effortPoints"]);
        if (known["confidence"] is JsonObject confidence && added["confidence"] is JsonObject more)
        {
            foreach (var (key, value) in more)
                confidence[key] = value is JsonValue flag && flag.TryGetValue<bool>(out var isEnough) ? isEnough && confidence[key]?.GetValue<bool>() == true : Number(confidence[key]) + Number(value);
        }

        foreach (var key in (string[])["applications", "notices"])
            known[key] = new JsonArray([.. Items(known[key]).Concat(Items(added[key])).DistinctBy(item => item.ToJsonString()).Select(item => item.DeepClone())]);
    }

    private static long Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<long>(out var number) ? number : 0;

    private static JsonArray Array(JsonObject parent, string key)
    {
        if (parent[key] is not JsonArray array)
            parent[key] = array = [];
        return array;
    }

    private static IEnumerable<JsonNode> Items(JsonNode? node) => (node as JsonArray)?.OfType<JsonNode>() ?? [];

    private static string Uri(JsonObject result) => Place(result)?["artifactLocation"]?["uri"]?.ToString() ?? "";

    private static long Line(JsonObject result) => Number(Place(result)?["region"]?["startLine"]);

    private static JsonNode? Place(JsonObject result) => (result["locations"] as JsonArray)?.FirstOrDefault()?["physicalLocation"];

    // The id of a category: what follows the last slash would tell one run of it from the next.
    private static string Slug(string name) => string.Concat(name.Replace("https://", "").Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' or '/' ? character : '-')).Trim('/');
}
