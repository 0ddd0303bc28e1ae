using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analyzer.Readiness;

namespace Analyzer.Reporting;

/// <summary>A load test for the routes that were found, in the form of Locust: what answers GET is asked, the rest stands there to be filled in.</summary>
/// <remarks>Locust documentation, "Writing a locustfile".</remarks>
public static partial class LocustFile
{
    /// <summary>Writes the file: a user class for each application that has routes.</summary>
    public static void Write(ReadinessReport report, TextWriter output)
    {
        var applications = report.Applications.Select(application => (Application: application, Routes: RoutesOf(application))).Where(pair => pair.Routes.Count > 0).ToList();
        output.WriteLine($"\"\"\"A load test for the routes that {ToolInformation.Name} found. Before and after a move to ASGI, run it against the same machine:");
        output.WriteLine();
        output.WriteLine("    locust -f locustfile.py --host http://localhost:8000");
        output.WriteLine("\"\"\"");
        output.WriteLine();
        output.WriteLine("from locust import HttpUser, between, task");
        output.WriteLine();
        output.WriteLine("# What stands for the parts of routes: put in what exists in the data that is tested with.");
        output.WriteLine("PARTS = {");
        foreach (var name in applications.SelectMany(pair => pair.Routes).SelectMany(route => route.Parts).DistinctBy(part => part.Name).OrderBy(part => part.Name, StringComparer.Ordinal))
            output.WriteLine($"    {Quoted(name.Name)}: {(name.IsNumber ? "1" : Quoted("example"))},");
        output.WriteLine("}");
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (application, routes) in applications)
        {
            output.WriteLine();
            output.WriteLine();
            output.WriteLine($"class {Unique(Camel(application.Name), classes)}User(HttpUser):");
            output.WriteLine($"    \"\"\"Somebody who uses `{application.Name}`.\"\"\"");
            output.WriteLine();
            output.WriteLine("    wait_time = between(1, 3)");
            Write(routes, output);
        }
    }

    private static void Write(List<Route> routes, TextWriter output)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in routes.Where(route => route.IsAsked))
        {
            output.WriteLine();
            output.WriteLine("    @task");
            output.WriteLine($"    def {Unique(Identifier(route.Function), names)}(self):");
            output.WriteLine(route.Parts.Count == 0 ? $"        self.client.get({Quoted(route.Path)})" : $"        self.client.get({Quoted(route.Path)}.format(**PARTS), name={Quoted(route.Path)})");
        }

        if (!routes.Exists(route => route.IsAsked))
            output.WriteLine("\n    tasks = []");
        var others = routes.Where(route => !route.IsAsked).ToList();
        if (others.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("    # Not asked: they change something, or their route is not known as a whole.");
        foreach (var route in others)
            output.WriteLine($"    # {route.Method} {route.Path}  {route.Function}");
    }

    private static List<Route> RoutesOf(ApplicationReport application) =>
    [
        .. application.EntryPoints
            .Where(row => row.Route.Length > 0 && row.Kind is "view" or "endpoint" or "web socket")
            .Select(RouteOf)
            .DistinctBy(route => (route.Method, route.Path))
            .OrderBy(route => route.Path, StringComparer.Ordinal)
            .ThenBy(route => route.Method, StringComparer.Ordinal),
    ];

    private static Route RouteOf(EntryPointRow row)
    {
        var parts = new List<(string Name, bool IsNumber)>();
        var text = Ends().Replace(row.Route, "");
        // `(?P<pk>\d+)` of regular expressions, `<int:pk>` of Django and Flask, `{item_id:int}` of Starlette.
        var path = Part().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            var kind = match.Groups["kind"].Value;
            parts.Add((name, kind is "int" or "float" || match.Groups["pattern"].Value.Contains("\\d", StringComparison.Ordinal) || (kind.Length == 0 && NumberName().IsMatch(name))));
            return $"{{{name}}}";
        });
        path = path.StartsWith('/') ? path : $"/{path}";
        var method = row.Kind == "web socket" ? "WEBSOCKET" : row.Methods.IsEmpty || row.Methods.Contains("GET") ? "GET" : row.Methods[0];
        var isWhole = !Pattern().IsMatch(Part().Replace(path, ""));
        return new Route(method, path, row.Name, parts, method == "GET" && isWhole);
    }

    private static string Identifier(string function)
    {
        var name = Word().Replace(function[(function.LastIndexOf('.') + 1)..], "_").Trim('_');
        // `CartView.get`: the class says more.
        if (name is "get" or "list" or "retrieve" or "dispatch" && function.Split('.') is [.., var owner, _])
            name = $"{Word().Replace(owner, "_")}_{name}";
        return name.Length == 0 || char.IsDigit(name[0]) ? $"route_{name}" : name.ToLowerInvariant();
    }

    private static string Camel(string name)
    {
        var text = new StringBuilder();
        foreach (var part in Word().Split(name.Split(':')[0]).Where(part => part.Length > 0))
            text.Append(char.ToUpperInvariant(part[0])).Append(part.AsSpan(1));
        return text.Length == 0 || char.IsDigit(text[0]) ? $"App{text}" : text.ToString();
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var chosen = name;
        for (var number = 2; !taken.Add(chosen); number++)
            chosen = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        return chosen;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private sealed record Route(string Method, string Path, string Function, List<(string Name, bool IsNumber)> Parts, bool IsAsked);

    [GeneratedRegex(@"\(\?P<(?<name>\w+)>(?<pattern>(?:[^()]|\([^()]*\))*)\)|<(?:(?<kind>\w+)(?:\([^)]*\))?:)?(?<name>\w+)>|\{(?<name>\w+)(?::(?<kind>\w+))?\}")]
    private static partial Regex Part();

    // Anchors of regular expressions.
    [GeneratedRegex(@"\^|\$$|\\Z$")]
    private static partial Regex Ends();

    // What is left of a regular expression, or not known.
    [GeneratedRegex(@"[\\()\[\]*+?|{}<>…\s]")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:^|_)(?:id|pk|number|page|year|month|day|index|count)$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberName();

    [GeneratedRegex(@"[^A-Za-z0-9]+")]
    private static partial Regex Word();
}
