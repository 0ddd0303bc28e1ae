using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>One of several values.</summary>
public sealed class UnionType : PythonType
{
    /// <summary>The most members a union may have; beyond it the value is unknown.</summary>
    public const int Limit = 12;

    private readonly int _hash;

    private UnionType(ImmutableArray<PythonType> members)
    {
        Members = members;
        Depth = DepthOf(members);
        Size = SizeOf(members);
        IsOpen = AnyOpen(members);
        foreach (var member in members)
            _hash += member.GetHashCode(); // The order of members does not matter.
    }

    /// <summary>The members: at least two, none a union itself, all different.</summary>
    public ImmutableArray<PythonType> Members { get; }

    internal override int Depth { get; }

    internal override int Size { get; }

    internal override bool IsOpen { get; }

    /// <summary>The least value that covers both. What is unknown stays a member, so that the rest is not lost.</summary>
    public static PythonType Join(PythonType left, PythonType right)
    {
        if (ReferenceEquals(left, right) || right is NeverType)
            return left;
        if (left is NeverType)
            return right;
        if (left.Equals(right) || (left is UnionType whole && whole.Covers(right)))
            return left;
        var members = new List<PythonType>(MemberCount(left) + MemberCount(right));
        AddAll(members, left);
        AddAll(members, right);
        return Of(members);
    }

    /// <summary>The least value that covers all.</summary>
    public static PythonType Join(IReadOnlyCollection<PythonType> types)
    {
        var members = new List<PythonType>(types.Count);
        foreach (var type in types)
            AddAll(members, type);
        return Of(members);
    }

    // Paths that meet mostly bring what is there already.
    private bool Covers(PythonType type)
    {
        if (type is not UnionType union)
            return Contains(type);
        foreach (var member in union.Members)
        {
            if (!Contains(member))
                return false;
        }

        return true;
    }

    private bool Contains(PythonType type)
    {
        foreach (var member in Members)
        {
            if (member.Equals(type))
                return true;
        }

        return false;
    }

    private static int MemberCount(PythonType type) => type is UnionType union ? union.Members.Length : 1;

    private static void AddAll(List<PythonType> members, PythonType type)
    {
        if (type is not UnionType union)
        {
            Add(members, type);
            return;
        }

        foreach (var member in union.Members)
            Add(members, member);
    }

    private static PythonType Of(List<PythonType> members) => members.Count switch
    {
        0 => NeverType.Instance,
        1 => members[0],
        > Limit => UnknownType.Because(UnknownReason.Limit),
        _ => new UnionType([.. members]),
    };

    private static void Add(List<PythonType> members, PythonType member)
    {
        if (member is not NeverType && !members.Contains(member) && !MergeMarks(members, member))
            members.Add(member);
    }

    // One object of which different things are said on two paths: what both say. Objects of which nothing was said stay apart, and so do two that have no
    // word in common: one that was made here and one that a query brought are asked each for itself.
    private static bool MergeMarks(List<PythonType> members, PythonType member)
    {
        if (member is not InstanceType { Marks: { IsEmpty: false } marks } instance)
            return false;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i] is not InstanceType { Marks: { IsEmpty: false } known } other || !other.IsSameBut(instance))
                continue;
            if (known.Intersect(marks) is not { IsEmpty: false } common)
                continue;
            members[i] = instance.WithMarks(common);
            return true;
        }

        return false;
    }

    /// <summary>The members of a union; any other value by itself.</summary>
    public static ImmutableArray<PythonType> MembersOf(PythonType type) => type is UnionType union ? union.Members : [type];

    /// <summary>The value without the members that <paramref name="drop"/> accepts.</summary>
    public static PythonType Without(PythonType type, Func<PythonType, bool> drop)
    {
        if (type is not UnionType union)
            return drop(type) ? NeverType.Instance : type;
        var kept = new List<PythonType>(union.Members.Length);
        foreach (var member in union.Members)
        {
            if (!drop(member))
                kept.Add(member);
        }

        return kept.Count == union.Members.Length ? type : Join(kept);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj)
        || (obj is UnionType other && other._hash == _hash && other.Members.Length == Members.Length && other.Covers(this));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Members.Select(member => member.ToString()).Distinct().Order(StringComparer.Ordinal));
}
