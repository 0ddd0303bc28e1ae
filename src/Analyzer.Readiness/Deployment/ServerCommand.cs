using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>A command that serves an application, found in a deployment file or in Python.</summary>
/// <param name="Server">The server.</param>
/// <param name="Location">The words that start it, on one line.</param>
/// <param name="Surroundings">Production or development, and why.</param>
public sealed record ServerCommand(ServerKind Server, Location Location, Surroundings Surroundings)
{
    /// <summary>What is served, as written: <c>shop.asgi:application</c>; null where it is not, or only known when it runs.</summary>
    public string? Target { get; init; }

    /// <summary>The value of the worker class option or setting; null if there is none.</summary>
    public string? WorkerClass { get; init; }

    /// <summary>What the server speaks to the application with these options.</summary>
    public Interface Serves { get; init; }

    /// <summary>Whether an interface option stands in the command.</summary>
    public bool HasInterfaceOption { get; init; }

    /// <summary>Worker processes, as written; null if nothing sets them.</summary>
    public Setting? Workers { get; init; }

    /// <summary>Threads of a worker, as written; null if nothing sets them.</summary>
    public Setting? Threads { get; init; }

    /// <summary>Whether it watches the files and starts anew.</summary>
    public bool IsReloading { get; init; }

    /// <summary>How many CPUs its container may use; null where nothing limits it.</summary>
    public double? CpuLimit { get; init; }

    /// <summary>Whether something starts as many copies of it as are needed.</summary>
    public bool IsReplicated { get; init; }

    /// <summary>Whether the environment may set the number of workers, where the file does not show it.</summary>
    public bool MayHaveWorkersFromEnvironment => Server.Variable("workers") is not null;

    /// <summary>The object that is served; null where it was not found.</summary>
    public ApplicationObject? Application { get; init; }

    /// <summary>Whether server and application speak different interfaces: every request is answered with an error.</summary>
    public bool IsMismatched => Application is { Kind.Serves: var speaks }
        && !Server.IsDevelopment
        && (Serves, speaks) is (Interface.Wsgi, Interface.Asgi) or (Interface.Asgi, Interface.Wsgi) or (Interface.Rsgi, _);

    /// <summary>Whether it is made for development, or told to watch the files.</summary>
    public bool IsForDevelopment => Server.IsDevelopment || IsReloading;

    /// <summary>The command as it is written.</summary>
    public string Text => Location.Source[Location.Span].ToString();

    /// <summary>The server and its worker class.</summary>
    public string Title => WorkerClass is null ? Server.Title : $"{Server.Title} ({WorkerClass})";
}
