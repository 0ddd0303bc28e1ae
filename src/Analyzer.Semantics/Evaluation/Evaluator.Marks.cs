using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Marks: what stubs say of an object (<c>mark</c> and its kin in <c>asgi_ready.pyi</c>), and how it reaches the locals that hold it.</content>
/// <remarks>An abstract value has no identity: of what a call says of a value, the locals named at the call hear that hold such a value.</remarks>
internal sealed partial class Evaluator
{
    // The names that stand in expressions of which something was said; not to be changed.
    private readonly Dictionary<SyntaxNode, HashSet<string>> _namesAt = [];

    private PythonType CallMarking(string form, CallSyntax call, CallArguments arguments, Frame frame)
    {
        if (arguments.Positional is not [var subject, ..])
            return UnknownType.Because(UnknownReason.Syntax);
        var words = WordsOf(arguments);
        switch (form)
        {
            case "is_marked":
                return LiteralType.Of(subject is InstanceType { Marks: var known } && words.All(known.Has));
            case "marked":
                return MapInstances(subject, instance => instance.WithMarks(instance.Marks.Shared.With(words)));
            case "mark_held" when subject is InstanceType { Class: var speaker } && words is [var held, .. var having]:
                (frame.HeldNews ??= []).Add(new HeldMark(speaker, held, [.. having]));
                frame.News ??= [];
                return NoneType.Instance;
            case "mark_held":
                return NoneType.Instance;
            default:
                var said = new Dictionary<InstanceType, Marks>();
                MapInstances(subject, instance => instance.WithMarks(said[instance] = form switch
                {
                    "mark" => instance.Marks.With(words),
                    "unmark" => instance.Marks.Without(words),
                    _ => Marks.None.With(words),
                }));
                (frame.News ??= []).Add(said);
                HearNews(call, frame);
                return NoneType.Instance;
        }
    }

    // The words of a call: strings, and objects made with a string; `of=` and `holds=` take over those of another object.
    private static List<string> WordsOf(CallArguments arguments)
    {
        var words = arguments.Positional.Skip(1).SelectMany(WordsOf).ToList();
        if (arguments.RestPositional is { } rest)
            words.AddRange(UnionType.MembersOf(rest).SelectMany(WordsOf));
        if (arguments.Keyword("under") is LiteralType { Value: string under })
            words = [.. words.Select(word => $"{under}__{word}")];
        var name = arguments.Keyword("beneath") is LiteralType { Value: string beneath } ? beneath : null;
        if (arguments.Keyword("of") is InstanceType source)
            words.AddRange((name is null ? source.Marks.Shared : source.Marks.Beneath(name)).Words);
        if (arguments.Keyword("holds") is { } held && words.Count > 0)
            words.AddRange(WordsBelow(words[0], held).ToList());
        return words;
    }

    // An object made with a string stands for the string, and what else it was made with for what the string gives; so do the
    // values of a table for its keys.
    private static IEnumerable<string> WordsOf(PythonType argument) => argument switch
    {
        LiteralType { Value: string text } => [text],
        NoneType => [],
        TupleType tuple => tuple.Elements.SelectMany(WordsOf),
        DictType { Others: null } table => table.Keys.Zip(table.Values).SelectMany(entry => WordsBelow(entry.First, entry.Second).Prepend(entry.First)),
        InstanceType { Creation.Arguments: { Positional: [LiteralType { Value: string text }, .. var others] } made } => others.AddRange(made.KeywordValues).OfType<InstanceType>().SelectMany(other => WordsBelow(text, other)).Prepend(text),
        _ => ["*"],
    };

    // What is known of the object that a word gives; anything, where nothing is known of it.
    private static IEnumerable<string> WordsBelow(string word, PythonType held) =>
        (held is InstanceType { Marks: { IsEmpty: false } marks } ? marks.Words : ["*"]).Select(below => $"{word}__{below}");

    /// <summary>Tells the caller what a function that has run says of objects.</summary>
    private static void Report(FunctionContext callee, Frame caller)
    {
        if (callee.Learned is { } learned)
            (caller.News ??= []).Add(learned);
        if (callee.Held is not { } held)
            return;
        caller.News ??= [];
        (caller.HeldNews ??= []).AddRange(held);
    }

    /// <summary>What calls at <paramref name="site"/> have said of objects reaches the locals named there, and later the caller.</summary>
    private void HearNews(SyntaxNode site, Frame frame)
    {
        if (frame.News is not { } news)
            return;
        var held = frame.HeldNews;
        (frame.News, frame.HeldNews) = (null, null);
        if (frame is not FunctionContext context)
            return;
        if (held is not null)
            HearHeld(held, site, context);
        if (news.Count == 0)
            return;
        context.Learned ??= [];
        foreach (var said in news)
        {
            foreach (var (instance, marks) in said)
                context.Learned[instance] = marks;
        }

        HearNews(site, news, context);
        foreach (var name in NamesAt(site, context).ToList())
        {
            if (AliasedPath(name, news, context) is { } path)
                HearNews(path, news, context);
        }
    }

    private void HearNews(SyntaxNode site, List<IReadOnlyDictionary<InstanceType, Marks>> news, FunctionContext context)
    {
        foreach (var name in NamesAt(site, context))
        {
            foreach (var names in context.IsInComprehension ? context.Comprehensions : [])
            {
                if (names.TryGetValue(name, out var value))
                    names[name] = MapInstances(value, instance => MarkedBy(news, instance));
            }

            if (context.Locals is not null && context.Function.Slots.TryGetValue(name, out var slot) && context.Locals[slot] is { } local)
                context.Locals[slot] = MapInstances(local, instance => MarkedBy(news, instance));
            else if (context.Enclosing is FunctionContext && !context.Module.IsStub && !context.Function.Slots.ContainsKey(name))
                RememberMarks(name, LookupName(name, context), news, context); // A variable of the function around.
        }

        if (!context.Module.IsStub)
            RememberPaths(site, news, context);
    }

    // After `user = request.user`, what is asked of the user may be said of the request: a lazy object asks through it.
    private static AttributeSyntax? AliasedPath(string name, List<IReadOnlyDictionary<InstanceType, Marks>> news, FunctionContext context)
    {
        if (context.Module.IsStub || context.Locals is null || context.Function.Scope.Find(name) is not [{ Node: AssignSyntax { Value: AttributeSyntax path } }] || PathOf(path) is null)
            return null;
        var isSaidOfItself = context.Function.Slots.TryGetValue(name, out var slot) && context.Locals[slot] is { } value
            && UnionType.MembersOf(value).OfType<InstanceType>().Any(instance => news.Exists(said => said.ContainsKey(instance)));
        return isSaidOfItself ? null : path;
    }

    // The names in an expression, and those in the functions defined here that it names.
    private HashSet<string> NamesAt(SyntaxNode site, FunctionContext context)
    {
        var names = NamesIn(site);
        var nested = context.Function.NestedFunctions;
        if (nested.IsEmpty)
            return names;
        names = [.. names];
        foreach (var function in nested.Where(function => names.Contains(function.Name)).ToList())
            names.UnionWith(NamesIn(function));
        return names;
    }

    private HashSet<string> NamesIn(SyntaxNode site)
    {
        if (!_namesAt.TryGetValue(site, out var names))
            _namesAt[site] = names = site is NameSyntax name ? [name.Id] : [.. site.DescendantNodes().OfType<NameSyntax>().Select(part => part.Id)];
        return names;
    }

    // One word may follow from another: each value leads to the next, once.
    private static InstanceType MarkedBy(List<IReadOnlyDictionary<InstanceType, Marks>> news, InstanceType instance)
    {
        var seen = new HashSet<InstanceType> { instance };
        while (news.Find(said => said.ContainsKey(instance)) is { } said && instance.WithMarks(said[instance]) is var next && seen.Add(next))
            instance = next;
        return instance;
    }

    private static PythonType MapInstances(PythonType type, Func<InstanceType, InstanceType> map) => type switch
    {
        InstanceType { Class.Module.Name: "builtins", TypeArguments: { IsEmpty: false } arguments } container =>
            new InstanceType(container.Class, [.. arguments.Select(argument => MapInstances(argument, map))], container.Creation, container.Marks),
        InstanceType instance => map(instance),
        TupleType tuple => new TupleType([.. tuple.Elements.Select(element => MapInstances(element, map))]),
        UnionType union => UnionType.Join([.. union.Members.Select(member => MapInstances(member, map))]),
        DictType dict => new DictType(dict.Keys, [.. dict.Values.Select(value => MapInstances(value, map))], dict.Others is null ? null : MapInstances(dict.Others, map)),
        _ => type,
    };

    // An object that no local of the function holds is known by the path that leads to it.
    private static PythonType MarkedByPath(ExpressionSyntax expression, PythonType value, Frame frame) =>
        frame is FunctionContext { PathMarks: { } known } && PathOf(expression) is { } path && known.TryGetValue(path, out var marks) ? With(value, marks) : value;

    private static PythonType With(PythonType value, Marks marks) => MapInstances(value, instance => instance.WithMarks(instance.Marks.With(marks.Words)));

    // What was said of an object in the middle of `self.request.user.name` is kept under the path to it.
    private void RememberPaths(SyntaxNode site, List<IReadOnlyDictionary<InstanceType, Marks>> news, FunctionContext context)
    {
        foreach (var receiver in site.DescendantNodes().OfType<AttributeSyntax>().Where(node => !(node.Parent is CallSyntax call && call.Func == node)).ToList())
        {
            if (PathOf(receiver) is not { } path)
                continue;
            RememberMarks(path, Evaluate(receiver, context), news, context);
        }
    }

    private static void RememberMarks(string path, PythonType value, List<IReadOnlyDictionary<InstanceType, Marks>> news, FunctionContext context)
    {
        foreach (var instance in UnionType.MembersOf(value).OfType<InstanceType>())
        {
            var added = MarkedBy(news, instance).Marks.Words.Except(instance.Marks.Words).ToList();
            if (added.Count > 0)
                (context.PathMarks ??= [])[path] = (context.PathMarks.GetValueOrDefault(path) ?? Marks.None).With(added);
        }
    }

    // Another object is there now.
    private static void ForgetPath(ExpressionSyntax target, FunctionContext context)
    {
        if (context.PathMarks is not { } known || PathOf(target) is not { } path)
            return;
        foreach (var held in known.Keys.Where(held => held == path || held.StartsWith(path + ".", StringComparison.Ordinal)).ToList())
            known.Remove(held);
    }

    private static string? PathOf(ExpressionSyntax expression) => PathSlots.Text(expression);
}
