using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>What makes application objects: a row of <c>rules/servers/applications.toml</c>.</summary>
public sealed class ApplicationKind
{
    private ApplicationKind(ConfigNode row)
    {
        Framework = row["framework"]?.Scalar ?? "";
        Distribution = row["distribution"]?.Scalar ?? "";
        Serves = ServerKind.InterfaceOf(row["serves"]?.Scalar);
        Wraps = ServerKind.InterfaceOf(row["wraps"]?.Scalar);
        Base = row["base"]?.Scalar ?? "";
        IsCompanion = row["companion"]?.Scalar == "true";
        Constructors = KnowledgeFile.Texts(row["constructors"]);
    }

    /// <summary>All rows.</summary>
    public static IReadOnlyList<ApplicationKind> All { get; } = [.. KnowledgeFile.Read("servers/applications.toml").Entries.Select(entry => new ApplicationKind(entry.Value))];

    /// <summary>The framework's name for people.</summary>
    public string Framework { get; }

    /// <summary>The distribution that it comes from; empty for an adapter.</summary>
    public string Distribution { get; }

    /// <summary>What a server must speak to the object.</summary>
    public Interface Serves { get; }

    /// <summary>What an adapter speaks to the application within; unknown for an application itself.</summary>
    public Interface Wraps { get; }

    /// <summary>The framework that it is built on; empty if none is known here.</summary>
    public string Base { get; }

    /// <summary>The framework that a framework is built on; empty if none is known here.</summary>
    internal static string BaseOf(string framework) => All.FirstOrDefault(kind => kind.Framework == framework)?.Base ?? "";

    /// <summary>Whether a framework makes an object for each interface, as Django does.</summary>
    internal static bool HasTwoInterfaces(string framework) => All.Where(kind => kind.Framework == framework && !kind.IsAdapter).Select(kind => kind.Serves).Distinct().Count() > 1;

    /// <summary>Whether it only makes another application speak something else.</summary>
    public bool IsAdapter => Wraps != Interface.Unknown;

    /// <summary>Whether it stands beside an application, as a router of protocols does, and is none by itself.</summary>
    public bool IsCompanion { get; }

    /// <summary>The dotted names whose call makes one.</summary>
    public IReadOnlyList<string> Constructors { get; }
}
