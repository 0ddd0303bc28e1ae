using System.Diagnostics.CodeAnalysis;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The scripts of a project, as the commands that run them name them.</summary>
/// <param name="project">The project.</param>
internal sealed class ShellScripts(PythonProject project)
{
    /// <summary>Scripts that run each other many times would be read again and again: characters, in all that the project runs.</summary>
    private const int ReadLimit = 32_000_000;

    private readonly Lazy<ILookup<string, ProjectDocument>> _byName = new(() => project.Documents.Where(IsScript).ToLookup(document => document.Name, StringComparer.Ordinal));
    private int _read;

    /// <summary>The file whose commands were not all followed; null if all were.</summary>
    public ProjectDocument? StoppedAt { get; private set; }

    /// <summary>The script that a word of a command names; null if it names none. In a container its directory is another, so the end of the path counts.</summary>
    /// <param name="text">The word.</param>
    /// <param name="source">Where the command stands.</param>
    public ProjectDocument? Find(string text, CommandSource source)
    {
        var isPath = text.Contains('/', StringComparison.Ordinal) || text.EndsWith(".sh", StringComparison.Ordinal) || text.EndsWith(".bash", StringComparison.Ordinal);
        if (!isPath || text.EndsWith(".py", StringComparison.Ordinal))
            return null;
        // `COPY deploy/entry.sh /app/run.sh`: in the image it has another name.
        var name = text[(text.LastIndexOf('/') + 1)..];
        if (source.Copies.TryGetValue(name, out var original))
            (text, name) = (original, original[(original.LastIndexOf('/') + 1)..]);
        return _byName.Value[name]
            .Where(document => document.FullPath != source.Document.FullPath)
            .OrderByDescending(document => SharedEnd(document.FullPath, text))
            .ThenByDescending(document => SharedStart(document.FullPath, source.Document.FullPath))
            .ThenBy(document => document.Path, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static bool IsScript(ProjectDocument document) => Path.GetExtension(document.Name) is ".sh" or ".bash" or "";

    /// <summary>How many parts two paths have in common at their ends.</summary>
    public static int SharedEnd(string left, string right)
    {
        var (leftParts, rightParts) = (left.Split('/'), right.Split('/'));
        var count = 0;
        while (count < leftParts.Length && count < rightParts.Length && leftParts[^(count + 1)] == rightParts[^(count + 1)])
            count++;
        return count;
    }

    /// <summary>How many characters two paths have in common at their starts.</summary>
    public static int SharedStart(string left, string right) => left.AsSpan().CommonPrefixLength(right);

    /// <summary>Reads a script that a command runs.</summary>
    /// <returns>False where it cannot be read, or where too much was read already.</returns>
    public bool TryRead(ProjectDocument script, CommandSource source, [NotNullWhen(true)] out SourceText? text)
    {
        text = null;
        if (_read > ReadLimit)
            StoppedAt ??= source.Document;
        else if (project.TryReadText(script, out text, out _))
            _read += text.Length;
        return text is not null;
    }
}
