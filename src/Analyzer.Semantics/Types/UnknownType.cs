namespace Analyzer.Semantics;

/// <summary>Nothing is known. An ordinary answer: no effect and no finding follows from it.</summary>
public sealed class UnknownType : PythonType
{
    private static readonly UnknownType[] s_all = [.. Enum.GetValues<UnknownReason>().Select(reason => new UnknownType(reason))];

    private readonly object? _owner;
    private readonly string? _name;

    private UnknownType(UnknownReason reason, object? owner = null, string? name = null)
    {
        Reason = reason;
        _owner = owner;
        _name = name;
    }

    /// <summary>Why nothing is known.</summary>
    public UnknownReason Reason { get; }

    /// <summary>The dotted name that was not known first, such as <c>arrow.utcnow</c>; null where there is none.</summary>
    public string? Origin => (_owner, _name) switch
    {
        (null, _) => _name,
        (_, null) => _owner.ToString(),
        _ => $"{_owner}.{_name}",
    };

    /// <summary>The value for <paramref name="reason"/>.</summary>
    public static UnknownType Because(UnknownReason reason) => s_all[(int)reason];

    /// <summary>The value for <paramref name="reason"/>, met at the member <paramref name="name"/> of a module, class or function.</summary>
    internal static UnknownType Because(UnknownReason reason, object? owner, string? name = null) => new(reason, owner, name);

    /// <summary>The value for <paramref name="reason"/>, where what it was made from was unknown already: that stays its origin.</summary>
    /// <remarks>What is made of a value that is declared to be anything is no more known than that by itself.</remarks>
    internal static UnknownType From(PythonType source, UnknownReason reason) => source is UnknownType { Reason: UnknownReason.Declared } open ? open
        : source is UnknownType { _owner: not null } or UnknownType { _name: not null }
        ? new UnknownType(reason, ((UnknownType)source)._owner, ((UnknownType)source)._name)
        : Because(reason);

    /// <summary>All unknown values are alike: a reason never makes two contexts of one.</summary>
    public override bool Equals(object? obj) => obj is UnknownType;

    /// <inheritdoc/>
    public override int GetHashCode() => 1;

    /// <inheritdoc/>
    public override string ToString() => "Unknown";
}

/// <summary>Why a value is unknown: counted by <c>--statistics</c> and shown by <c>explain</c>.</summary>
public enum UnknownReason : byte
{
    /// <summary>A parameter without annotation, in a function whose callers are not known.</summary>
    Parameter,

    /// <summary>A name that nothing visible binds.</summary>
    Name,

    /// <summary>A module that is neither the project's nor known by stubs.</summary>
    Library,

    /// <summary>A member that the stub of a known module or class does not list.</summary>
    StubMember,

    /// <summary>An attribute that no assignment to the object gives.</summary>
    Attribute,

    /// <summary>A class has a base that is unknown.</summary>
    Base,

    /// <summary>A type variable that nothing gives a value, a stub's function that does not say what it returns.</summary>
    Any,

    /// <summary>A declaration says <c>Any</c>: what the value is shows when it runs.</summary>
    Declared,

    /// <summary>The definition goes round in a circle.</summary>
    Cycle,

    /// <summary>The result of a call whose callee is unknown.</summary>
    Call,

    /// <summary>The element of a container, or a field of an object, that is not followed.</summary>
    Element,

    /// <summary>A bound that keeps the analysis finite was reached.</summary>
    Limit,

    /// <summary>A form of Python that is not modelled.</summary>
    Syntax,
}
