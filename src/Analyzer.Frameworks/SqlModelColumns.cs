using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The columns of SQLModel's tables: plain annotations that SQLAlchemy instruments, so that reading one that a commit expired asks the database.</summary>
/// <remarks>SQLModel documentation, "Automatic IDs, None Defaults, and Refreshing Data", "Models with Inheritance"; sqlmodel/main.py, <c>SQLModelMetaclass</c>.</remarks>
public sealed class SqlModelColumns : MemberProvider
{
    private const string Model = "sqlmodel.main.SQLModel";

    private readonly Dictionary<ClassSymbol, bool> _tables = [];
    private readonly HashSet<(ClassSymbol, string)> _asked = [];

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name)
    {
        if (@class.Module.IsStub || name.StartsWith('_') || !IsTable(classes, @class) || !_asked.Add((@class, name)))
            return null; // What is asked for on the way knows nothing of columns.
        try
        {
            foreach (var owner in classes.Mro(@class))
            {
                if (owner.Module.IsStub || classes.ValueOf(owner, name) is not { } value)
                    continue;
                return DeclaresColumn(owner, name) && !IsMapped(classes, value)
                    ? classes.MakeGeneric("sqlalchemy.orm.base", "Mapped", owner, value)
                    : null;
            }

            return null;
        }
        finally
        {
            _asked.Remove((@class, name));
        }
    }

    // `class Hero(HeroBase, table=True)`: a base without it is a model of data only.
    private bool IsTable(ClassFacts classes, ClassSymbol @class)
    {
        if (_tables.TryGetValue(@class, out var known))
            return known;
        var order = classes.Mro(@class);
        var answer = order.Any(IsDeclaredTable) && classes.IsSubclass(@class, Model);
        if (order.Length > 1) // A class that stands alone, without `object` behind it, may be one whose bases are being evaluated.
            _tables[@class] = answer;
        return answer;
    }

    private static bool IsDeclaredTable(ClassSymbol @class) =>
        @class.Syntax.Keywords.Any(keyword => keyword is { Arg: "table", Value: ConstantSyntax { ConstantKind: ConstantKind.True } });

    private static bool DeclaresColumn(ClassSymbol owner, string name)
    {
        foreach (var statement in owner.Syntax.Body)
        {
            if (statement is AnnAssignSyntax { Target: NameSyntax target, Annotation: var annotation, Value: var value } && target.Id == name)
                return !IsClassVariable(annotation) && !(value is CallSyntax call && SqlAlchemyRelationships.CalleeOf(call) == "Relationship");
        }

        return false;
    }

    private static bool IsClassVariable(ExpressionSyntax annotation) =>
        (annotation is SubscriptSyntax subscript ? subscript.Value : annotation) is NameSyntax { Id: "ClassVar" } or AttributeSyntax { Attr: "ClassVar" };

    private static bool IsMapped(ClassFacts classes, PythonType value) => value is InstanceType { Class: var @class } && classes.IsSubclass(@class, SqlAlchemyRelationships.Mapped);
}
