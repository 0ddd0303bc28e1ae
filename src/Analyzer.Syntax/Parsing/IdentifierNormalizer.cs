namespace Analyzer.Syntax.Parsing;

/// <summary>Normal form NFKC of identifiers (PEP 3131).</summary>
internal static class IdentifierNormalizer
{
    /// <summary>The normal form of <paramref name="name"/>.</summary>
    public static string Normalize(ReadOnlySpan<char> name) => name.ToString().Normalize(System.Text.NormalizationForm.FormKC);
}
