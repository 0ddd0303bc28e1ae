namespace Analyzer.Readiness;

/// <summary>What a server speaks to an application.</summary>
public enum Interface
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>PEP 3333.</summary>
    Wsgi,

    /// <summary>ASGI 3.</summary>
    Asgi,

    /// <summary>Granian's own.</summary>
    Rsgi,

    /// <summary>Whatever the application speaks.</summary>
    Auto,
}
