namespace Analyzer.Semantics;

/// <summary>Why a directory is believed to be on <c>sys.path</c>, the surest reason first.</summary>
public enum SearchRootKind
{
    /// <summary>The configuration names it.</summary>
    Configured,

    /// <summary>It holds <c>manage.py</c>, which puts its own directory on the path.</summary>
    Django,

    /// <summary>It is a <c>src</c> directory that is no package.</summary>
    SourceLayout,

    /// <summary>It holds a package that is not inside another package.</summary>
    AbovePackage,

    /// <summary>It holds <c>pyproject.toml</c>, <c>setup.py</c>, <c>requirements.txt</c> or the like.</summary>
    Project,

    /// <summary>It was given to the command.</summary>
    Opened,

    /// <summary>The packages of a virtual environment.</summary>
    Installed,
}
