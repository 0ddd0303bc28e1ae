using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace Analyzer.Reporting;

/// <summary>A baseline: the SARIF log of an earlier run.</summary>
public static class BaselineFile
{
    /// <summary>The findings of a log; those that a comment let pass, or that were gone already, are none.</summary>
    /// <exception cref="InvalidDataException">It is no log of this analyzer.</exception>
    public static ImmutableArray<FindingIdentity> Read(Stream stream)
    {
        var log = Load(stream);
        if (log.Runs is not [{ Tool.Driver.Name: ToolInformation.Name } run])
            throw new InvalidDataException($"it is no SARIF log with one run of {ToolInformation.Name}");
        return [.. (run.Results ?? []).Where(result => result.Suppressions is not { Count: > 0 } && result.BaselineState != BaselineState.Absent).Select(Identity)];
    }

    private static SarifLog Load(Stream stream)
    {
        try
        {
            return SarifLog.Load(stream) ?? throw new InvalidDataException("it is empty");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"it is not SARIF: {exception.Message}", exception);
        }
#pragma warning disable CA1031 // The SDK answers what has the wrong type or word by exceptions of many kinds.
        catch (Exception exception) when (exception is not (IOException or InvalidDataException))
#pragma warning restore CA1031
        {
            throw new InvalidDataException($"it is not SARIF: {exception.Message}", exception);
        }
    }

    private static FindingIdentity Identity(Result result)
    {
        if (result.Locations is not [{ PhysicalLocation.ArtifactLocation.Uri: { } uri }, ..] || result.PartialFingerprints?.TryGetValue(FindingIdentity.Key, out var fingerprint) != true)
            throw new InvalidDataException($"a result has no location, or no fingerprint {FindingIdentity.Key}");
        return new FindingIdentity(result.RuleId, Uri.UnescapeDataString(uri.OriginalString), fingerprint!);
    }
}
