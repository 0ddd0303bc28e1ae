using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>What Django adds to its models: fields that know their names and targets, and the members that the other side of a relation gets.</summary>
/// <remarks>Django documentation, "Model field reference", ForeignKey.related_name; <c>django/db/models/fields/related.py</c>.</remarks>
public sealed class DjangoRelations : MemberProvider
{
    private const string Descriptors = "django.db.models.fields.related_descriptors";
    private const string Field = "django.db.models.fields.Field";
    private const string GenericForeignKey = "django.contrib.contenttypes.fields.GenericForeignKey";
    private const string DateField = "django.db.models.fields.DateField";
    private const string OneToOne = "OneToOneField";
    private const string ManyToMany = "ManyToManyField";

    // The more special first: a one-to-one field is a foreign key too.
    private static readonly string[] s_kinds = [OneToOne, "ForeignKey", ManyToMany];

    private readonly Dictionary<ClassSymbol, Dictionary<string, PythonType>> _members = [];
    private bool _isPrepared;
    private DjangoModels? _models;
    private ClassSymbol? _registry;
    private HashSet<string> _prefetched = [];
    private bool _defers;

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name)
    {
        if (!_isPrepared)
        {
            _isPrepared = true; // What is asked for on the way knows nothing of models yet.
            Prepare(classes);
        }

        if (_members.Count == 0)
            return null;
        if (ReferenceEquals(@class, _registry))
            return _models!.Resolve(name, @class) is { } model ? new ClassType(model, []) : null;
        foreach (var owner in classes.Mro(@class))
        {
            if (_members.TryGetValue(owner, out var members) && members.TryGetValue(name, out var member))
                return member;
        }

        return null;
    }

    private void Prepare(ClassFacts classes)
    {
        _models = new DjangoModels(classes);
        AddSession(classes);
        AddCaches(classes);
        AddMessages(classes);
        AddCommands(classes);
        AddSeenUser(classes);
        AddToken(classes);
        AddGraphQL(classes);
        if (_models.All is not [var first, ..])
            return;
        _prefetched = DjangoPrefetches.Find(classes.Modules);
        _defers = classes.Modules.Any(module => module.Tree.Text.Content is var text && (text.Contains(".only(", StringComparison.Ordinal) || text.Contains(".defer(", StringComparison.Ordinal)));
        AddUser(classes, first);
        _registry = classes.Find("django.apps.registry", "_Models", first) is ClassType registry ? registry.Class : null;
        foreach (var model in _models.All)
            AddFields(classes, model);
    }

    // SESSION_ENGINE names the module of the class that a request's session has.
    private void AddSession(ClassFacts classes)
    {
        if (classes.Modules.FirstOrDefault() is { } any && DjangoSettingTexts.Text(classes, "SESSION_ENGINE") is { } engine
            && classes.Find(engine, "SessionStore", any) is ClassType store && classes.Find("django.http.request", "HttpRequest", any) is ClassType request)
            Add(request.Class, "session", new InstanceType(store.Class, []));
    }

    // MESSAGE_STORAGE names the class of what messages wait in.
    private void AddMessages(ClassFacts classes)
    {
        if (DjangoSettingTexts.Text(classes, "MESSAGE_STORAGE") is { } storage && storage.LastIndexOf('.') is > 0 and var dot && classes.Modules.FirstOrDefault() is { } any
            && classes.Find(storage[..dot], storage[(dot + 1)..], any) is ClassType named && classes.Find("django.contrib.messages.api", "_Configured", any) is ClassType configured)
            Add(configured.Class, "storage", named);
    }

    // Where a hook in front of every view looks at the user, he was asked for before.
    private void AddSeenUser(ClassFacts classes)
    {
        if (DjangoSeenUsers.Find(classes) is { } settings && classes.Find("django.http.request", "_seen_user", settings) is { } user && classes.Find("django.http.request", "HttpRequest", settings) is ClassType request)
            Add(request.Class, "user", user);
    }

    // CSRF_USE_SESSIONS puts the token there.
    private void AddToken(ClassFacts classes)
    {
        if (DjangoSettingTexts.Values(classes, "CSRF_USE_SESSIONS") is [LiteralType { Value: true }] && classes.Find("django.middleware.csrf", "_Configured", classes.Modules[0]) is ClassType configured)
            Add(configured.Class, "uses_sessions", LiteralType.True);
    }

    // What resolvers find in their `info`: the views for Django of Strawberry and Ariadne put the request there.
    private void AddGraphQL(ClassFacts classes)
    {
        if (FirstWith(classes, "strawberry.django") is { } strawberry && classes.Find("strawberry.types.info", "Info", strawberry) is ClassType info
            && classes.Find("strawberry.django.context", "StrawberryDjangoContext", strawberry) is ClassType context)
            Add(info.Class, "context", new InstanceType(context.Class, []));
        if ((FirstWith(classes, "ariadne_django") ?? FirstWith(classes, "ariadne.contrib.django")) is { } ariadne && classes.Find("graphql.type.definition", "GraphQLResolveInfo", ariadne) is ClassType resolved
            && classes.Find("django.http.request", "HttpRequest", ariadne) is ClassType request)
            Add(resolved.Class, "context", new DictType(["request"], [new InstanceType(request.Class, [])], UnknownType.Because(UnknownReason.Element)));
    }

    private static ModuleSymbol? FirstWith(ClassFacts classes, string text) => classes.Modules.FirstOrDefault(module => module.Tree.Text.Content.Contains(text, StringComparison.Ordinal));

    // A command is called by the name of its module: `management/commands/load.py`.
    private void AddCommands(ClassFacts classes)
    {
        foreach (var module in classes.Modules.Where(module => module.File!.Role == SourceRole.Command))
        {
            if (classes.ModuleValue(module, "Command") is ClassType { Class: { Module.IsStub: false } command } && classes.Find("django.core.management", "_Commands", module) is ClassType commands)
                Add(commands.Class, module.Name[(module.Name.LastIndexOf('.') + 1)..], new InstanceType(command, []));
        }
    }

    // CACHES names the class of each cache; without the setting, a project keeps its only one in memory.
    private void AddCaches(ClassFacts classes)
    {
        var values = DjangoSettingTexts.Values(classes, "CACHES");
        if (values.Count == 0 && DjangoSettingTexts.Values(classes, "INSTALLED_APPS").Count > 0)
            AddCache(classes, "default", "django.core.cache.backends.locmem.LocMemCache");
        if (values is not [DictType caches])
            return;
        foreach (var (alias, options) in caches.Keys.Zip(caches.Values))
        {
            if (options is DictType entries && entries.Find("BACKEND") is LiteralType { Value: string backend })
                AddCache(classes, alias, backend);
        }
    }

    private void AddCache(ClassFacts classes, string alias, string backend)
    {
        if (backend.LastIndexOf('.') is > 0 and var dot && classes.Modules.FirstOrDefault() is { } any
            && classes.Find(backend[..dot], backend[(dot + 1)..], any) is ClassType cache && classes.Find("django.core.cache", "_Configured", any) is ClassType configured)
            Add(configured.Class, alias, new InstanceType(cache.Class, []));
    }

    // The model that AUTH_USER_MODEL names is what `get_user_model()` returns, and `settings.AUTH_USER_MODEL` names it to fields.
    private void AddUser(ClassFacts classes, ClassSymbol seenFrom)
    {
        if (_models!.FindUser(seenFrom) is not { } user)
            return;
        if (classes.Find("django.contrib.auth", "_Swapped", seenFrom) is ClassType swapped)
            Add(swapped.Class, "user", new ClassType(user, []));
        if (classes.Find("django.conf", "LazySettings", seenFrom) is ClassType settings)
            Add(settings.Class, "AUTH_USER_MODEL", new LiteralType($"{DjangoModels.AppLabel(user)}.{user.Name}"));
    }

    private void AddFields(ClassFacts classes, ClassSymbol model)
    {
        if (IsMeta(classes, model, "abstract"))
            return;
        foreach (var owner in classes.Mro(model).Where(owner => owner == model || IsMeta(classes, owner, "abstract")))
        {
            foreach (var name in ClassFacts.AssignedNames(owner))
            {
                if (classes.ValueOf(owner, name) is InstanceType { Creation: not null } field && classes.IsSubclass(field.Class, Field))
                    AddField(classes, model, name, field);
            }
        }

        if (!IsMeta(classes, model, "proxy") && classes.Mro(model).Skip(1).FirstOrDefault(parent => _models!.All.Contains(parent)) is { } parent && !IsMeta(classes, parent, "abstract"))
            AddReverse(classes, parent, Lower(model.Name), model, OneToOne, $"{Lower(parent.Name)}_ptr");
    }

    private void AddField(ClassFacts classes, ClassSymbol model, string name, InstanceType field)
    {
        var named = ClassFacts.With(field, -1, "name", new LiteralType(name));
        if (s_kinds.FirstOrDefault(kind => classes.IsSubclass(field.Class, $"django.db.models.fields.related.{kind}")) is { } kind)
            AddRelation(classes, model, name, named, kind);
        else if (_defers || classes.IsSubclass(field.Class, GenericForeignKey))
            Add(model, name, named);

        if (ClassFacts.Argument(field, -1, "choices") is not (null or NoneType) && classes.Find("django.db.models.base", "_get_FIELD_display", model) is { } display)
            Add(model, $"get_{name}_display", display);
        if (!classes.IsSubclass(field.Class, DateField) || classes.Find("django.db.models.base", "_get_next_or_previous_by_FIELD", model) is not { } neighbour)
            return;
        Add(model, $"get_next_by_{name}", neighbour);
        Add(model, $"get_previous_by_{name}", neighbour);
    }

    private void AddRelation(ClassFacts classes, ClassSymbol model, string name, InstanceType field, string kind)
    {
        var target = ClassFacts.Argument(field, 0, "to") switch
        {
            ClassType @class => @class.Class,
            LiteralType { Value: "self" } => model,
            LiteralType { Value: string text } => _models!.Resolve(text, model),
            _ => null,
        };
        if (target is not null)
            field = ClassFacts.With(field, 0, "to", new ClassType(target, []));
        if (kind == ManyToMany)
            field = ClassFacts.With(field, -1, "prefetched", LiteralType.Of(_prefetched.Contains(name)));
        else if (classes.Make(Descriptors, "ForeignKeyDeferredAttribute", model, new LiteralType(name), new LiteralType($"{name}_id")) is { } key)
            Add(model, $"{name}_id", key);
        Add(model, name, field);
        if (target is not null && ReverseName(classes, model, field, kind) is { } reverse)
            AddReverse(classes, target, reverse, model, kind, name);
    }

    private void AddReverse(ClassFacts classes, ClassSymbol target, string reverse, ClassSymbol model, string kind, string field)
    {
        var descriptor = kind switch
        {
            OneToOne => "ReverseOneToOneDescriptor",
            ManyToMany => "ManyToManyDescriptor",
            _ => "ReverseManyToOneDescriptor",
        };
        if (classes.Make(Descriptors, descriptor, model, new ClassType(model, []), new LiteralType(reverse), new LiteralType(field), LiteralType.Of(_prefetched.Contains(reverse))) is { } member)
            Add(target, reverse, member);
    }

    private void Add(ClassSymbol @class, string name, PythonType member)
    {
        if (!_members.TryGetValue(@class, out var members))
            _members[@class] = members = [];
        members.TryAdd(name, member);
    }

    private static string? ReverseName(ClassFacts classes, ClassSymbol model, InstanceType field, string kind)
    {
        if (ClassFacts.Argument(field, -1, "related_name") is { } given)
        {
            return given is LiteralType { Value: string name } && !name.EndsWith('+')
                ? name.Replace("%(class)s", Lower(model.Name), StringComparison.Ordinal).Replace("%(app_label)s", DjangoModels.AppLabel(model), StringComparison.Ordinal)
                : null;
        }

        if (classes.NestedClass(model, "Meta") is { } meta && classes.ValueOf(meta, "default_related_name") is { } usual)
            return usual is LiteralType { Value: string name } ? name : null;
        return kind == OneToOne ? Lower(model.Name) : $"{Lower(model.Name)}_set";
    }

    private static bool IsMeta(ClassFacts classes, ClassSymbol model, string flag) =>
        classes.NestedClass(model, "Meta") is { } meta && classes.ValueOf(meta, flag) is LiteralType { Value: true };

#pragma warning disable CA1308 // Django lowers names; that is what the member is called.
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
