using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Analyzer.Semantics;

/// <summary>A version of a distribution, ordered as PEP 440 says.</summary>
public sealed partial class ReleaseVersion : IComparable<ReleaseVersion>, IEquatable<ReleaseVersion>
{
    private readonly int _epoch;
    private readonly int _stage;
    private readonly int _stageNumber;

    private ReleaseVersion(string text, int epoch, ImmutableArray<int> release, int stage, int stageNumber)
    {
        Text = text;
        Release = release;
        _epoch = epoch;
        _stage = stage;
        _stageNumber = stageNumber;
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The numbers between dots, such as 5, 2 and 1.</summary>
    public ImmutableArray<int> Release { get; }

    /// <summary>The number before the first dot.</summary>
    public int Major => Release[0];

    /// <summary>The second number; 0 if there is none.</summary>
    public int Minor => Release.Length > 1 ? Release[1] : 0;

    /// <summary>Reads a version; null if the text is none.</summary>
    public static ReleaseVersion? TryParse(string? text)
    {
        if (text is null || Pattern().Match(text.Trim()) is not { Success: true } match)
            return null;
        var release = ImmutableArray.CreateBuilder<int>();
        foreach (var part in match.Groups["release"].Value.Split('.'))
        {
            if (!TryNumber(part, out var number))
                return null;
            release.Add(number);
        }

        var (stage, digits) = Stage(match);
        if (!TryNumber(match.Groups["epoch"].Value, out var epoch) || !TryNumber(digits, out var stageNumber))
            return null;
        return new ReleaseVersion(text.Trim().TrimStart('v', 'V'), epoch, release.ToImmutable(), stage, stageNumber);
    }

    /// <summary>A version from its numbers.</summary>
    public static ReleaseVersion Of(params IEnumerable<int> release)
    {
        ImmutableArray<int> numbers = [.. release];
        return new ReleaseVersion(string.Join('.', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))), 0, numbers, 0, 0);
    }

    /// <inheritdoc/>
    public int CompareTo(ReleaseVersion? other)
    {
        if (other is null)
            return 1;
        if (_epoch != other._epoch)
            return _epoch.CompareTo(other._epoch);
        for (var i = 0; i < Math.Max(Release.Length, other.Release.Length); i++)
        {
            var order = Part(Release, i).CompareTo(Part(other.Release, i));
            if (order != 0)
                return order;
        }

        return (_stage, _stageNumber).CompareTo((other._stage, other._stageNumber));
    }

    /// <inheritdoc/>
    public bool Equals(ReleaseVersion? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReleaseVersion);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_epoch);
        // 1.0 and 1 are one version.
        foreach (var part in Release.AsSpan().TrimEnd(0))
            hash.Add(part);
        hash.Add(_stage);
        hash.Add(_stageNumber);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

#pragma warning disable CS1591
    public static bool operator <(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) >= 0;

    public static bool operator ==(ReleaseVersion? left, ReleaseVersion? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(ReleaseVersion? left, ReleaseVersion? right) => !(left == right);
#pragma warning restore CS1591

    private static int Part(ImmutableArray<int> release, int index) => index < release.Length ? release[index] : 0;

    // Development releases come first, then alpha, beta and candidates, the release itself, and what was posted after it.
    private static (int Stage, string Number) Stage(Match match)
    {
        if (match.Groups["post"].Success)
            return (1, match.Groups["postn"].Value);
        if (match.Groups["pre"].Success)
        {
            var stage = char.ToLowerInvariant(match.Groups["pre"].Value[0]) switch { 'a' => -3, 'b' => -2, _ => -1 };
            return (stage, match.Groups["pren"].Value);
        }

        return match.Groups["dev"].Success ? (-4, match.Groups["devn"].Value) : (0, "");
    }

    private static bool TryNumber(string digits, out int number)
    {
        number = 0;
        return digits.Length == 0 || int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    [GeneratedRegex(@"^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?<pren>\d*))?(?:-(?<postn>\d+)(?<post>)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postn>\d*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devn>\d*))?(?:\+[a-z0-9._-]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
