using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Relations between Django models: targets named by strings, and the members that the other side gets.</summary>
/// <remarks>Django documentation, "Model field reference", ForeignKey.related_name; <c>django/db/models/fields/related.py</c>.</remarks>
public sealed class DjangoRelations : MemberProvider
{
    private const string Model = "django.db.models.base.Model";
    private const string Related = "django.db.models.fields.related";
    private const string Descriptors = "django.db.models.fields.related_descriptors";

    // The more special first: a one-to-one field is a foreign key too.
    private static readonly string[] s_kinds = ["OneToOneField", "ForeignKey", "ManyToManyField"];

    private readonly Dictionary<ClassSymbol, Dictionary<string, PythonType>> _members = [];
    private List<ClassSymbol>? _models;
    private HashSet<string> _prefetched = [];

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name)
    {
        if (_models is null)
        {
            _models = [];
            _models.AddRange(classes.All.Where(candidate => classes.IsSubclass(candidate, Model)));
            _prefetched = DjangoPrefetches.Find(classes.Modules);
            foreach (var model in _models)
                AddRelations(classes, model);
        }

        if (_members.Count == 0)
            return null;
        foreach (var owner in classes.Mro(@class))
        {
            if (_members.TryGetValue(owner, out var members) && members.TryGetValue(name, out var member))
                return member;
        }

        return null;
    }

    private void AddRelations(ClassFacts classes, ClassSymbol model)
    {
        if (IsAbstract(classes, model))
            return;
        foreach (var owner in classes.Mro(model).Where(owner => owner == model || IsAbstract(classes, owner)))
        {
            foreach (var name in ClassFacts.AssignedNames(owner))
            {
                if (classes.ValueOf(owner, name) is InstanceType { Creation: not null } field && KindOf(classes, field) is { } kind)
                    AddRelation(classes, model, name, field, kind);
            }
        }
    }

    private void AddRelation(ClassFacts classes, ClassSymbol model, string name, InstanceType field, string kind)
    {
        var to = ClassFacts.Argument(field, 0, "to");
        var target = to switch
        {
            ClassType @class => @class.Class,
            LiteralType { Value: "self" } => model,
            LiteralType { Value: string text } => Resolve(text, model),
            _ => null,
        };
        if (target is null)
            return;
        if (kind == "ManyToManyField" && _prefetched.Contains(name) && classes.Make(Descriptors, "PrefetchedDescriptor", model, new ClassType(target, [])) is { } prefetched)
            Add(model, name, prefetched);
        else if (to is LiteralType)
            Add(model, name, ClassFacts.With(field, 0, "to", new ClassType(target, [])));
        if (ReverseName(classes, model, field, kind) is not { } reverse)
            return;
        var descriptor = kind switch
        {
            "OneToOneField" => "ReverseOneToOneDescriptor",
            _ when _prefetched.Contains(reverse) => "PrefetchedDescriptor",
            "ManyToManyField" => "ManyToManyDescriptor",
            _ => "ReverseManyToOneDescriptor",
        };
        if (classes.Make(Descriptors, descriptor, model, new ClassType(model, [])) is { } member)
            Add(target, reverse, member);
    }

    private void Add(ClassSymbol @class, string name, PythonType member)
    {
        if (!_members.TryGetValue(@class, out var members))
            _members[@class] = members = [];
        members.TryAdd(name, member);
    }

    private static string? KindOf(ClassFacts classes, InstanceType field) =>
        s_kinds.FirstOrDefault(kind => classes.IsSubclass(field.Class, $"{Related}.{kind}"));

    private static string? ReverseName(ClassFacts classes, ClassSymbol model, InstanceType field, string kind)
    {
        if (ClassFacts.Argument(field, -1, "related_name") is { } given)
        {
            return given is LiteralType { Value: string name } && !name.EndsWith('+')
                ? name.Replace("%(class)s", Lower(model.Name), StringComparison.Ordinal).Replace("%(app_label)s", AppLabel(model), StringComparison.Ordinal)
                : null;
        }

        if (classes.NestedClass(model, "Meta") is { } meta && classes.ValueOf(meta, "default_related_name") is { } usual)
            return usual is LiteralType { Value: string name } ? name : null;
        return kind == "OneToOneField" ? Lower(model.Name) : $"{Lower(model.Name)}_set";
    }

    private static bool IsAbstract(ClassFacts classes, ClassSymbol model) =>
        classes.NestedClass(model, "Meta") is { } meta && classes.ValueOf(meta, "abstract") is LiteralType { Value: true };

    // "app.Model", or "Model" of the same application: by name, where the name is unique.
    private ClassSymbol? Resolve(string text, ClassSymbol model)
    {
        var dot = text.LastIndexOf('.');
        var label = dot < 0 ? AppLabel(model) : text[..dot];
        var named = _models!.Where(candidate => candidate.Name == text[(dot + 1)..]).ToList();
        return named.Count == 1 ? named[0] : named.FirstOrDefault(candidate => AppLabel(candidate) == label);
    }

    // The package that holds `models`, by its last name: what AppConfig.label is unless it is set.
    private static string AppLabel(ClassSymbol model)
    {
        var parts = model.Module.Name.Split('.');
        var models = Array.IndexOf(parts, "models");
        return models > 0 ? parts[models - 1] : parts[^1];
    }

#pragma warning disable CA1308 // Django lowers names; that is what the member is called.
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
