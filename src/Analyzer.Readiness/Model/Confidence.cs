using System.Globalization;

namespace Analyzer.Readiness;

/// <summary>How much was understood.</summary>
/// <param name="FileCount">Python files analysed.</param>
/// <param name="BrokenFileCount">Those with a syntax error.</param>
/// <param name="CallCount">Call sites of evaluated functions.</param>
/// <param name="KnownCallCount">Those whose callee is known.</param>
/// <param name="MiddlewareCount">Middleware in chains.</param>
/// <param name="KnownMiddlewareCount">Those whose mode is known.</param>
public sealed record Confidence(int FileCount, int BrokenFileCount, int CallCount, int KnownCallCount, int MiddlewareCount, int KnownMiddlewareCount)
{
    /// <summary>The share of calls, in percent, below which nothing is called ready.</summary>
    public const int EnoughPercent = 50;

    /// <summary>Known calls of all, in percent; 100 where there are none.</summary>
    public int CallPercent => CallCount == 0 ? 100 : (int)(100L * KnownCallCount / CallCount);

    /// <summary>Whether enough is known to call something ready.</summary>
    public bool IsEnough => CallPercent >= EnoughPercent && BrokenFileCount * 10 <= FileCount;

    /// <inheritdoc/>
    public override string ToString()
    {
        var middleware = MiddlewareCount == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {KnownMiddlewareCount} of {MiddlewareCount} middleware known");
        return string.Create(CultureInfo.InvariantCulture, $"{FileCount - BrokenFileCount} of {FileCount} files parsed without error, {KnownCallCount} of {CallCount} calls resolved ({CallPercent} %){middleware}");
    }
}
