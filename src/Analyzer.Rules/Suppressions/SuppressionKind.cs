namespace Analyzer.Rules;

/// <summary>How a comment that lets findings pass is written.</summary>
internal enum SuppressionKind
{
    /// <summary><c># asgi-ready: ignore[…]</c>: a line, a statement, or a function.</summary>
    Line,

    /// <summary><c># asgi-ready: ignore-file[…]</c>: the file.</summary>
    File,

    /// <summary><c># noqa</c>, as other tools of Python know it: a line or a statement.</summary>
    NoQa,
}
