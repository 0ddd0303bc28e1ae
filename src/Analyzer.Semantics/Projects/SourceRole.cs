namespace Analyzer.Semantics;

/// <summary>What a file is for, from its place in the project.</summary>
public enum SourceRole
{
    /// <summary>Part of the application.</summary>
    Application,

    /// <summary>A test, its fixtures or its configuration.</summary>
    Test,

    /// <summary>A database migration, of Django or Alembic.</summary>
    Migration,

    /// <summary>A Django management command.</summary>
    Command,

    /// <summary>Run by hand or by a build: <c>manage.py</c>, <c>setup.py</c>, <c>noxfile.py</c>, documentation settings.</summary>
    Script,

    /// <summary>Not analysed, only looked up: outside the paths given, or an installed package.</summary>
    Library,
}
