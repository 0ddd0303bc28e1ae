namespace Analyzer.Reporting;

/// <summary>The commit that a run looked at.</summary>
/// <param name="RepositoryUri">The repository's address, absolute and without credentials.</param>
/// <param name="RevisionId">The commit's hash; empty where there is none yet.</param>
/// <param name="Branch">The branch; empty for a detached head.</param>
public sealed record VersionControl(Uri RepositoryUri, string RevisionId, string Branch);
