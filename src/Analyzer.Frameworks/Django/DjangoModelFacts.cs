using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A field of a model.</summary>
/// <param name="Name">Its name.</param>
internal sealed record DjangoModelField(string Name)
{
    /// <summary>Whether it refers to another model.</summary>
    public bool IsRelation { get; init; }

    /// <summary>Whether validating it looks the object up that it refers to: one that may be blank is skipped where it is empty.</summary>
    public bool IsLookedUp { get; init; }

    /// <summary>Whether it refers to many objects.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether no two rows may have the same value, the primary key left out.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether a form shows it.</summary>
    public bool IsEditable { get; init; }
}

/// <summary>What validating a model has to ask the database: its relations, its unique fields, its constraints.</summary>
/// <remarks>Django documentation, "Validating objects" and "Model Meta options".</remarks>
internal sealed class DjangoModelFacts
{
    private const string Field = "django.db.models.fields.Field";

    private readonly List<ImmutableArray<string>> _together = [];

    public DjangoModelFacts(ClassFacts classes, ClassSymbol model)
    {
        var fields = ImmutableArray.CreateBuilder<DjangoModelField>();
        foreach (var owner in classes.Mro(model).Where(owner => classes.IsSubclass(owner, "django.db.models.base.Model")))
        {
            if (owner.Module.IsStub && owner.QualifiedName != "django.db.models.base.Model")
                IsKnown = false; // Fields of a model of a library may be left out of its stub.
            foreach (var name in ClassFacts.AssignedNames(owner))
            {
                if (classes.ValueOf(owner, name) is InstanceType { Creation: not null } field && classes.IsSubclass(field.Class, Field))
                    fields.Add(Read(classes, name, field));
            }

            if (classes.NestedClass(owner, "Meta") is not { } meta)
                continue;
            foreach (var assign in meta.Syntax.Body.OfType<AssignSyntax>().Where(assign => assign.Targets is [NameSyntax]))
            {
                if (assign.Targets is [NameSyntax { Id: "constraints" }])
                    HasConstraints = true;
                else if (assign is { Targets: [NameSyntax { Id: "unique_together" }], Value: TupleSyntax or ListSyntax or SetSyntax })
                    _together.AddRange(assign.Value is TupleSyntax { Elts: [ConstantSyntax, ..] } ? [[.. TextsIn(assign.Value)]] : assign.Value.Children.OfType<ExpressionSyntax>().Select(each => TextsIn(each).ToImmutableArray()));
            }
        }

        Fields = fields.ToImmutable();
    }

    /// <summary>The fields, those of its bases too.</summary>
    public ImmutableArray<DjangoModelField> Fields { get; }

    /// <summary>Whether all fields are seen.</summary>
    public bool IsKnown { get; } = true;

    /// <summary>Whether it has constraints, which are checked by queries.</summary>
    public bool HasConstraints { get; }

    /// <summary>Whether a value, or several together, must not be there already.</summary>
    public bool IsUnique => !IsKnown || _together.Count > 0 || Fields.Any(each => each.IsUnique);

    /// <summary>Whether that is so of these fields: a form validates those that it shows.</summary>
    public bool IsUniqueAmong(IReadOnlyCollection<string> names) =>
        Fields.Any(each => each.IsUnique && names.Contains(each.Name)) || _together.Exists(together => together.All(names.Contains));

    /// <summary>The texts of a list or tuple, or the one that it is.</summary>
    public static List<string> TextsIn(ExpressionSyntax value) => value is NameSyntax { Id: "ALL_FIELDS" } or AttributeSyntax { Attr: "ALL_FIELDS" }
        ? ["__all__"]
        : [.. value.DescendantNodes().Prepend(value).OfType<ConstantSyntax>().Select(constant => constant.StringValue).OfType<string>()];

    private static DjangoModelField Read(ClassFacts classes, string name, InstanceType field)
    {
        var isMany = classes.IsSubclass(field.Class, "django.db.models.fields.related.ManyToManyField");
        var isForeign = classes.IsSubclass(field.Class, "django.db.models.fields.related.ForeignKey");
        return new DjangoModelField(name)
        {
            IsMany = isMany,
            IsRelation = isMany || isForeign,
            IsLookedUp = isForeign && !Is("blank"),
            IsUnique = Is("unique") || classes.IsSubclass(field.Class, "django.db.models.fields.related.OneToOneField"),
            IsEditable = ClassFacts.Argument(field, -1, "editable") is not LiteralType { Value: false },
        };

        bool Is(string option) => ClassFacts.Argument(field, -1, option) is LiteralType { Value: true };
    }
}
