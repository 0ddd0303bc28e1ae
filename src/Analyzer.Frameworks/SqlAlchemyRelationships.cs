using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The relationships of mapped classes that are loaded when they are read: descriptors that know their names and targets.</summary>
/// <remarks>SQLAlchemy documentation, "Relationship Loading Techniques", "Lazy Loading"; SQLModel documentation, "Define Relationships Attributes".
/// Of a relationship whose <c>lazy</c> is another, or is not known, nothing is said.</remarks>
public sealed class SqlAlchemyRelationships : MemberProvider
{
    private const string Module = "sqlalchemy.orm.relationships";
    internal const string Mapped = "sqlalchemy.orm.base.Mapped";
    private static readonly string[] s_packages = ["sqlalchemy.", "sqlmodel.", "flask_sqlalchemy."];

    private readonly Dictionary<ClassSymbol, Dictionary<string, PythonType>> _members = [];
    private readonly HashSet<(ClassSymbol, string)> _asked = [];

    // The classes without a relationship, their own or inherited: asked for every attribute of theirs.
    private readonly HashSet<ClassSymbol> _without = [];
    private int _openCount; // The classes whose relationships are being read just now.

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name)
    {
        if (@class.Module.IsStub || _without.Contains(@class) || !_asked.Add((@class, name)))
            return null; // What is asked for on the way knows nothing of relationships.
        try
        {
            var hasAny = false;
            var order = classes.Mro(@class);
            foreach (var owner in order)
            {
                var members = MembersOf(classes, owner);
                if (members.TryGetValue(name, out var member))
                    return member;
                hasAny |= members.Count > 0;
            }

            // A class that stands alone, without `object` behind it, may be one whose bases are being evaluated.
            if (!hasAny && _openCount == 0 && order.Length > 1)
                _without.Add(@class);
            return null;
        }
        finally
        {
            _asked.Remove((@class, name));
        }
    }

    private Dictionary<string, PythonType> MembersOf(ClassFacts classes, ClassSymbol owner)
    {
        if (_members.TryGetValue(owner, out var known))
            return known;
        var members = new Dictionary<string, PythonType>();
        _members[owner] = members;
        _openCount++;
        foreach (var (name, call) in CallsOf(owner))
        {
            if (IsLoadedWhenRead(call) && IsKnown(classes, owner, call) && ValueOf(classes, owner, name) is { } value
                && classes.Make(Module, UnionType.MembersOf(value).Any(IsCollection) ? "Collection" : "Relationship", owner, new LiteralType(name), value, Back(classes, owner, value)) is { } member)
                members[name] = member;
        }

        _openCount--;
        return members;
    }

    // The relationships in the body of a class, by name.
    private static IEnumerable<(string Name, CallSyntax Call)> CallsOf(ClassSymbol owner)
    {
        if (owner.Module.IsStub)
            yield break;
        foreach (var statement in owner.Syntax.Body)
        {
            var (target, value) = statement switch
            {
                AnnAssignSyntax annotated => (annotated.Target, annotated.Value),
                AssignSyntax { Targets: [var only] } assigned => (only, assigned.Value),
                _ => (null, null),
            };
            if (target is NameSyntax name && value is CallSyntax call && CalleeOf(call) is "relationship" or "Relationship")
                yield return (name.Id, call);
        }
    }

    /// <summary>The last name of what is called; empty where it is no name.</summary>
    internal static string CalleeOf(CallSyntax call) => call.Func switch
    {
        NameSyntax name => name.Id,
        AttributeSyntax attribute => attribute.Attr,
        _ => "",
    };

    // A project's own function of that name may do anything.
    private static bool IsKnown(ClassFacts classes, ClassSymbol owner, CallSyntax call) =>
        call.Func is not NameSyntax name
        || (classes.ModuleValue(owner.Module, name.Id) is FunctionType function && s_packages.Any(package => (function.Function.Module.Name + ".").StartsWith(package, StringComparison.Ordinal)));

    private static bool IsLoadedWhenRead(CallSyntax call)
    {
        foreach (var keyword in call.Keywords)
        {
            switch (keyword.Arg)
            {
                case null or "sa_relationship" or "sa_relationship_args":
                case "lazy" when !IsSelect(keyword.Value):
                case "sa_relationship_kwargs" when !(keyword.Value is DictSyntax table && LeavesLazy(table)):
                    return false;
            }
        }

        return true;
    }

    private static bool LeavesLazy(DictSyntax table) =>
        table.Keys.Zip(table.Values).All(entry => entry.First is ConstantSyntax { StringValue: { } key } && (key != "lazy" || IsSelect(entry.Second)));

    private static bool IsSelect(ExpressionSyntax value) => value is ConstantSyntax { StringValue: "select" };

    // What the attribute of an object gives: what its annotation says.
    private static PythonType? ValueOf(ClassFacts classes, ClassSymbol owner, string name) => classes.ValueOf(owner, name) switch
    {
        InstanceType { Class.QualifiedName: Mapped, TypeArguments: [var value] } => value,
        InstanceType { Class: var @class } when classes.IsSubclass(@class, Mapped) => null,
        var value => value,
    };

    // The names under which the other side refers to objects of this class: whoever came by this relationship finds them without a query.
    private static TupleType Back(ClassFacts classes, ClassSymbol owner, PythonType value)
    {
        var sides = TargetsOf(value).SelectMany(target => classes.Mro(target)).Distinct();
        var names = sides.SelectMany(side => CallsOf(side).Where(back => MayReferTo(classes, owner, ValueOf(classes, side, back.Name))).Select(back => back.Name));
        return new TupleType([.. names.Distinct().Select(name => (PythonType)new LiteralType(name))]);
    }

    private static bool MayReferTo(ClassFacts classes, ClassSymbol owner, PythonType? value)
    {
        if (value is null || TargetsOf(value).ToList() is not { Count: > 0 } targets)
            return true;
        return !UnionType.MembersOf(value).Any(IsCollection) && targets.Any(target => classes.Mro(owner).Contains(target) || classes.Mro(target).Contains(owner));
    }

    private static bool IsCollection(PythonType value) => value is InstanceType { Class.Module.IsStub: true, TypeArguments.IsEmpty: false };

    private static IEnumerable<ClassSymbol> TargetsOf(PythonType value) => UnionType.MembersOf(value).OfType<InstanceType>().SelectMany(instance =>
        instance.Class.Module.IsStub ? instance.TypeArguments.SelectMany(TargetsOf) : [instance.Class]);
}
