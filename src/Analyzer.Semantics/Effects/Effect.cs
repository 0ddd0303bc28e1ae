namespace Analyzer.Semantics;

/// <summary>What a call may do to the thread it runs on, as an effect stub says.</summary>
/// <param name="Kind">What it waits for.</param>
/// <param name="Weight">How long it may hold the thread, by order of magnitude.</param>
/// <param name="Api">The dotted name of what is called.</param>
/// <param name="Replacement">What to await instead; empty where there is nothing.</param>
/// <param name="Since">The first version of the distribution that has the replacement; empty if it always had.</param>
public sealed record Effect(EffectKind Kind, EffectWeight Weight, string Api, string Replacement, string Since)
{
    /// <summary>The mark of an object whose method does not wait; null if it always does.</summary>
    internal string? Unless { get; init; }

    /// <summary>The parameter whose argument, where it is known to be empty, leaves nothing to wait for; null if there is none.</summary>
    internal string? UnlessEmpty { get; init; }

    /// <summary>The mark that an argument must have, and loses by the call; null if none is asked for.</summary>
    internal string? Once { get; init; }

    /// <summary>What is asked where no argument has that mark.</summary>
    internal Effect? Otherwise { get; init; }

    /// <summary>The distribution whose stub says so, which <see cref="Since"/> is a version of; empty for the project's own code.</summary>
    public string Distribution { get; init; } = "";
}

/// <summary>What a blocking call waits for; one rule a kind. The stub notation spells them in lower case.</summary>
public enum EffectKind : byte
{
    /// <summary>A database: a query, a transaction, a connection.</summary>
    Database,

    /// <summary>An HTTP response.</summary>
    Http,

    /// <summary>Time.</summary>
    Sleep,

    /// <summary>A process.</summary>
    Process,

    /// <summary>The file system.</summary>
    File,

    /// <summary>Sockets, DNS, mail, brokers, cloud services.</summary>
    Network,

    /// <summary>A thread, lock, queue or future.</summary>
    Wait,

    /// <summary>The console.</summary>
    Console,

    /// <summary>Nothing: it computes.</summary>
    Cpu,

    /// <summary>A cache, a session, authentication.</summary>
    Cache,

    /// <summary>An event loop inside an event loop.</summary>
    Loop,

    /// <summary>The project says so.</summary>
    Declared,

    /// <summary>Nothing: it raises, since it would have to be awaited.</summary>
    Greenlet,
}

/// <summary>How long a call may hold its thread, by order of magnitude.</summary>
public enum EffectWeight : byte
{
    /// <summary>About 10 µs: <c>os.stat</c>.</summary>
    Syscall,

    /// <summary>About 1 ms: a file.</summary>
    Disk,

    /// <summary>About 100 ms: a network round trip.</summary>
    Network,

    /// <summary>As long as the other side pleases.</summary>
    Unbounded,
}
