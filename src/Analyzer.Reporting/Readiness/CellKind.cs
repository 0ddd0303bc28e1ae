namespace Analyzer.Reporting;

/// <summary>What a column of a table holds, and how it gives way where the line is too short.</summary>
internal enum CellKind
{
    /// <summary>A word or two, shown whole.</summary>
    Short,

    /// <summary>A number, at the right.</summary>
    Number,

    /// <summary>A dotted name: its beginning gives way.</summary>
    Name,

    /// <summary>A path: its beginning gives way, by whole directories.</summary>
    Path,

    /// <summary>Prose, which goes on in the next line.</summary>
    Text,
}
