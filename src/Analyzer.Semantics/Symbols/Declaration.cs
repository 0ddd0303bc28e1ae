namespace Analyzer.Semantics;

/// <summary>What a project says of a function of its own, in a comment on its <c>def</c>.</summary>
public enum Declaration : byte
{
    /// <summary>Nothing: what it does is found out.</summary>
    None,

    /// <summary><c># asgi-ready: blocking</c>: it holds its thread, whatever is found in it.</summary>
    Blocking,

    /// <summary><c># asgi-ready: nonblocking</c>: it does not, whatever is found in it.</summary>
    Nonblocking,
}
