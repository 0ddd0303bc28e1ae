using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>What stubs have said of one object, in words that only they give a meaning to: which relations of a row are loaded, for one.</summary>
/// <remarks><c>a__b</c> says that <c>b</c> holds of what <c>a</c> gives, and so that <c>a</c> holds too; <c>*</c> stands for every word.
/// A word that begins with <c>!</c> is said of this object alone: <c>*</c> does not stand for it, and what is derived from the object does not have it.
/// Fewer words say less: where two paths meet, what both say is left.</remarks>
public sealed class Marks : IEquatable<Marks>
{
    /// <summary>More words than these are taken for every word.</summary>
    private const int Limit = 24;

    private const string Every = "*";
    private const char OwnSign = '!';
    private const string Separator = "__";

    private readonly int _hash;

    private Marks(ImmutableArray<string> words)
    {
        Words = words;
        var hash = new HashCode();
        foreach (var word in words)
            hash.Add(word, StringComparer.Ordinal);
        _hash = hash.ToHashCode();
    }

    /// <summary>No words.</summary>
    public static Marks None { get; } = new([]);

    /// <summary>The words, sorted.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => Words.IsEmpty;

    /// <summary>Whether <paramref name="word"/> was said, or every word.</summary>
    public bool Has(string word)
    {
        if (IsEmpty)
            return false;
        if (word.StartsWith(OwnSign))
            return Words.Contains(word);
        if (Words.Contains(word) || Words.Contains(Every))
            return true;
        for (var end = word.LastIndexOf(Separator, StringComparison.Ordinal); end > 0; end = word.LastIndexOf(Separator, end - 1, StringComparison.Ordinal))
        {
            if (Words.Contains(word[..(end + Separator.Length)] + Every))
                return true;
        }

        return false;
    }

    /// <summary>These words and others, with those that they imply.</summary>
    public Marks With(IEnumerable<string> words)
    {
        var all = new SortedSet<string>(Words, StringComparer.Ordinal);
        foreach (var word in words)
        {
            for (var end = word.IndexOf(Separator, 1, StringComparison.Ordinal); end > 0; end = word.IndexOf(Separator, end + Separator.Length, StringComparison.Ordinal))
                all.Add(word[..end]);
            all.Add(word);
        }

        if (all.Count == Words.Length)
            return this;
        return new Marks(all.Count > Limit ? [.. Words.Take(Limit), Every] : [.. all]);
    }

    /// <summary>These words without some: what they implied stays.</summary>
    public Marks Without(IEnumerable<string> words) => Words.Any(words.Contains) ? new Marks([.. Words.Except(words, StringComparer.Ordinal)]) : this;

    /// <summary>The words that hold of what is derived from the object too: those without <c>!</c>.</summary>
    public Marks Shared => Words.Any(word => word.StartsWith(OwnSign)) ? new Marks([.. Words.Where(word => !word.StartsWith(OwnSign))]) : this;

    /// <summary>The words that both have.</summary>
    public Marks Intersect(Marks other) => other.Equals(this) ? this : new Marks([.. Words.Where(other.Has).Union(other.Words.Where(Has)).Order(StringComparer.Ordinal)]);

    /// <summary>What these words say of what <paramref name="name"/> gives.</summary>
    public Marks Beneath(string name) => Words.Contains(Every)
        ? this
        : None.With(Words.Where(word => word.StartsWith(name + Separator, StringComparison.Ordinal)).Select(word => word[(name.Length + Separator.Length)..]));

    /// <inheritdoc/>
    public bool Equals(Marks? other) => other is not null && other._hash == _hash && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Marks);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Words);
}
