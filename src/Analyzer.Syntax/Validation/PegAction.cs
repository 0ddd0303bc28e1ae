namespace Analyzer.Syntax;

/// <summary>What an alternative means once it has matched.</summary>
internal enum PegActionKind : byte
{
    /// <summary>It is called <see cref="PegAction.Text"/>.</summary>
    Name,

    /// <summary>It is called so where it holds more than one thing.</summary>
    NameOfMany,

    /// <summary>It is called like the last thing in it.</summary>
    NameOfLast,

    /// <summary>It is a mistake: <see cref="PegAction.Text"/> is the message, <see cref="PegAction.Place"/> says where.</summary>
    Raise,

    /// <summary>Whether it is a mistake is decided by the function <see cref="PegAction.Text"/>.</summary>
    Decide,
}

/// <summary>Where a mistake is reported.</summary>
internal enum PegPlace : byte
{
    /// <summary>From label a to label a, or b where it is given.</summary>
    Label,

    /// <summary>At the first token of label a.</summary>
    First,

    /// <summary>At the last token read.</summary>
    Here,

    /// <summary>At the next token.</summary>
    Next,

    /// <summary>At the last token read, as an IndentationError.</summary>
    Indentation,
}

/// <summary>What an alternative means once it has matched.</summary>
/// <param name="Kind">Its meaning.</param>
/// <param name="Text">The name, message or function.</param>
/// <param name="Place">Where the mistake is reported.</param>
/// <param name="ToSecond">Whether the place reaches to label b.</param>
internal sealed record PegAction(PegActionKind Kind, string Text, PegPlace Place = PegPlace.Label, bool ToSecond = false);
