using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>A version of the Python language, such as 3.12.</summary>
public readonly record struct PythonVersion(int Major, int Minor) : IComparable<PythonVersion>
{
    /// <summary>The newest version whose syntax is known, and the default.</summary>
    public static PythonVersion Latest { get; } = new(3, 14);

    /// <summary>The oldest version whose syntax is known.</summary>
    public static PythonVersion Oldest { get; } = new(3, 8);

    /// <summary>Reads <c>3.12</c> or <c>3.12.1</c>.</summary>
    public static bool TryParse(string text, out PythonVersion version)
    {
        var parts = text.Split('.');
        version = default;
        if (parts.Length is < 2 or > 3
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
            return false;
        version = new PythonVersion(major, minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PythonVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

#pragma warning disable CS1591
    public static bool operator <(PythonVersion left, PythonVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PythonVersion left, PythonVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PythonVersion left, PythonVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PythonVersion left, PythonVersion right) => left.CompareTo(right) >= 0;
}
