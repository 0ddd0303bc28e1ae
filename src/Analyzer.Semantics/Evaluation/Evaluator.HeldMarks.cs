using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>What a call says of every object of a kind, whoever holds it (<c>mark_held</c> in <c>asgi_ready.pyi</c>): a session that expires what it has loaded.</content>
internal sealed partial class Evaluator
{
    /// <summary>The locals of a function hear it, and its callers, if it speaks for an object that is theirs too.</summary>
    private void HearHeld(List<HeldMark> held, SyntaxNode site, FunctionContext context)
    {
        foreach (var mark in held)
        {
            if (!context.Module.IsStub && SpeakerCount(mark.Speaker, context) <= 1)
                Apply(mark, context);
            if ((context.Module.IsStub && !context.Function.IsGenerator) || (IsAlwaysSaid(site) && IsKnownToCallers(mark.Speaker, site, context)))
                (context.Held ??= []).Add(Retold(mark, site, context));
        }
    }

    // A context manager that is a generator is entered up to its `yield`, and left behind it. `contextlib` passes that on; for who calls another function, all that it says is said.
    private static HeldMark Retold(HeldMark mark, SyntaxNode site, FunctionContext context)
    {
        if (context.Function.IsGenerator || context.Function.IsAsyncGenerator)
            return mark with { IsBehindYield = context.Function.Yields.Any(yield => yield.Span.Start < site.Span.Start) };
        return context.Module.IsStub ? mark : mark with { IsBehindYield = null };
    }

    // What is said in a branch, a loop or a handler may not have been said when the function returns: `except DatabaseError: session.rollback()`.
    private static bool IsAlwaysSaid(SyntaxNode site) =>
        site.Ancestors().TakeWhile(node => node is not (FunctionDefinitionSyntax or LambdaSyntax)).All(node => node is not (IfSyntax or IfExpSyntax or BoolOpSyntax or ForStatementSyntax or WhileSyntax or ExceptHandlerSyntax or MatchCaseSyntax));

    private static void Apply(HeldMark mark, FunctionContext context)
    {
        for (var i = 0; context.Locals is { } locals && i < locals.Length; i++)
        {
            if (locals[i] is { } value)
                locals[i] = MapInstances(value, mark.On);
        }

        foreach (var names in context.IsInComprehension ? context.Comprehensions : [])
        {
            foreach (var name in names.Keys.ToList())
                names[name] = MapInstances(names[name], mark.On);
        }

        // What the function has said of its callers' objects before holds with this.
        foreach (var instance in context.Learned?.Keys.ToList() ?? [])
            context.Learned![instance] = mark.On(context.Learned[instance]);
        foreach (var path in context.PathMarks?.Keys.ToList() ?? [])
            context.PathMarks![path] = mark.On(context.PathMarks[path]);
    }

    // Of two that could have said it, nobody knows which one an object belongs to.
    private static int SpeakerCount(ClassSymbol speaker, FunctionContext context) =>
        context.Locals?.Take(context.Function.SlotCount).Count(value => value is not null && Speaks(value, speaker)) ?? 0;

    private static bool Speaks(PythonType value, ClassSymbol speaker) => UnionType.MembersOf(value).Any(member => member is InstanceType instance && ReferenceEquals(instance.Class, speaker));

    // An object that the function has made for itself is nobody else's: the names at the call are all its own.
    private bool IsKnownToCallers(ClassSymbol speaker, SyntaxNode site, FunctionContext context)
    {
        var names = NamesAt(site, context).Where(name => !context.Function.Slots.TryGetValue(name, out var slot) || context.Locals?[slot] is not (FunctionType or ClassType or ModuleType)).ToList();
        var speakers = names.Where(name => context.Function.Slots.TryGetValue(name, out var slot) && context.Locals?[slot] is { } value && Speaks(value, speaker)).ToList();
        return (speakers.Count > 0 ? speakers : names).Any(name => !context.Function.Slots.TryGetValue(name, out var slot) ? !IsModuleName(name, context) : slot < context.Arguments.Length);
    }

    private bool IsModuleName(string name, FunctionContext context) => LookupName(name, context) is FunctionType or ClassType or ModuleType;
}

/// <summary>A word that holds of every object that has one of some others.</summary>
/// <param name="Speaker">The class of the object that says so.</param>
/// <param name="Word">The word.</param>
/// <param name="Having">The words of which an object has one: these, and the new one, are all that is known of it then.</param>
/// <param name="IsBehindYield">Whether a generator says it behind its first <c>yield</c>; null where no generator says it.</param>
internal sealed record HeldMark(ClassSymbol Speaker, string Word, ImmutableArray<string> Having, bool? IsBehindYield = null)
{
    public InstanceType On(InstanceType instance) => instance.WithMarks(On(instance.Marks));

    public Marks On(Marks marks) => marks.Words.Any(Having.Contains) ? Marks.None.With(marks.Words.Where(Having.Contains).Append(Word)) : marks;
}
