using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analyzer.Cli;

/// <summary><c>shard --of N</c>: splits the projects of a repository, or a list of repositories, for jobs that run side by side.</summary>
internal static class ShardCommand
{
    /// <summary>GitHub runs no more jobs of one matrix.</summary>
    private const int MaxCount = 256;

    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var paths = CommonOptions.Paths("Directories whose projects are split; the current directory if there is none.");
        var count = new Option<int>("--of") { Description = $"The number of parts, 1 to {MaxCount}.", HelpName = "N", Required = true };
        var from = new Option<string?>("--from") { Description = "Split a list instead: a file, or - for standard input, with a name on each line and, after it, its weight.", HelpName = "FILE" };
        var shard = new Option<int?>("--shard") { Description = "Print the names of one part, from 1, one a line.", HelpName = "K" };
        var format = new Option<string>("--format") { Description = "text, or json: a matrix for GitHub Actions.", HelpName = "text|json", DefaultValueFactory = _ => "text" }.Among(["text", "json"]);
        var command = new Command("shard", "Splits projects or repositories evenly, for jobs that run side by side; `merge` puts their logs together.") { paths, count, from, shard, format };
        command.SetAction(result =>
        {
            var of = result.GetValue(count);
            if (of is < 1 or > MaxCount)
                throw new UsageException($"--of takes a number from 1 to {MaxCount}");
            if (result.GetValue(shard) is { } asked && (asked < 1 || asked > of))
                throw new UsageException($"--shard takes a number from 1 to {of}");
            var items = result.GetValue(from) is { } list ? ReadList(host, list) : FindProjects(host, result.GetValue(paths)!);
            Write(host.Output, Shards.Split(items, of), result.GetValue(shard), result.GetValue(format)!);
            return ExitCode.Clean;
        });
        return command;
    }

    private static List<ShardItem> FindProjects(CommandHost host, string[] given)
    {
        var items = new List<ShardItem>();
        foreach (var path in given.Length == 0 ? ["."] : given)
        {
            var fullPath = PhysicalFileSystem.Normalize(host.FullPath(path)).TrimEnd('/');
            if (!host.FileSystem.DirectoryExists(fullPath))
                throw new UsageException($"no such directory: {path}");
            items.AddRange(ProjectItems.Find(path.Length > 1 ? path.TrimEnd('/') : path, fullPath, host.FileSystem));
        }

        return items;
    }

    private static List<ShardItem> ReadList(CommandHost host, string list)
    {
        if (list != "-" && !File.Exists(host.FullPath(list)))
            throw new UsageException($"no such list: {list}");
        using var reader = new StreamReader(list == "-" ? host.Input() : File.OpenRead(host.FullPath(list)), Encoding.UTF8);
        var items = new List<ShardItem>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0].StartsWith('#'))
                continue;
            var weight = 1L;
            if (words.Length > 2 || (words.Length == 2 && (!long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out weight) || weight > long.MaxValue / 1_000_000)))
                throw new UsageException($"{list}:{number}: expected a name and its weight, such as `owner/name 1200`");
            items.Add(new ShardItem(words[0], weight, []));
        }

        return items;
    }

    private static void Write(TextWriter output, ImmutableArray<ImmutableArray<ShardItem>> parts, int? asked, string format)
    {
        if (format == "json")
        {
            WriteJson(output, parts);
            return;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (asked is null)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1} of {parts.Length}, weight {parts[i].Sum(item => item.Weight)}: {string.Join(' ', parts[i].Select(item => Analyzer.Syntax.Printable.Of(item.Name)))}"));
            else if (asked == i + 1)
                output.Write(string.Concat(parts[i].Select(item => $"{Analyzer.Syntax.Printable.Of(item.Name)}\n")));
        }
    }

    // One line, as GITHUB_OUTPUT takes it; parts without work are no jobs.
    private static void WriteJson(TextWriter output, ImmutableArray<ImmutableArray<ShardItem>> parts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("include");
            foreach (var (index, part) in parts.Index().Where(part => !part.Item.IsEmpty))
            {
                json.WriteStartObject();
                json.WriteNumber("shard", index + 1);
                json.WriteNumber("of", parts.Length);
                json.WriteNumber("weight", part.Sum(item => item.Weight));
                json.WriteString("items", string.Join('\n', part.Select(item => item.Name)));
                json.WriteString("args", string.Join('\n', part.SelectMany(item => item.Excluded).SelectMany(path => (string[])["--extend-exclude", path])));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
