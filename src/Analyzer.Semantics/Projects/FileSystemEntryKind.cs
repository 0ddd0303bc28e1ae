namespace Analyzer.Semantics;

/// <summary>What a directory entry is.</summary>
public enum FileSystemEntryKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A symbolic link or junction, wherever it leads.</summary>
    Link,
}
