using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A class-based view, and how its handlers go together.</summary>
/// <param name="Class">The class.</param>
/// <param name="AsyncHandlers">The names of its asynchronous handlers.</param>
/// <param name="SyncHandlers">The names of its synchronous ones, with the class that defines each; <c>options</c> left out, as Django leaves it out.</param>
public sealed record DjangoViewClass(ClassSymbol Class, ImmutableArray<string> AsyncHandlers, ImmutableArray<(string Name, ClassSymbol Owner)> SyncHandlers)
{
    /// <summary>A base that asks the user in a synchronous <c>dispatch</c>, before the handler; null if there is none.</summary>
    public ClassSymbol? SyncGuard { get; init; }

    /// <summary>Whether it is a view of Django REST framework, whose <c>dispatch</c> awaits nothing.</summary>
    public bool IsRest { get; init; }

    /// <summary>Whether it may mix both kinds: <c>adrf</c> calls either as it should be called.</summary>
    public bool MayMix { get; init; }

    /// <summary>Whether the project gives it an asynchronous <c>dispatch</c>, which can await the handler.</summary>
    public bool HasAsyncDispatch { get; init; }

    /// <summary>Where the class has its name.</summary>
    public Location Location => new(Class.Module.Tree.Text, Class.Syntax.NameSpan);

    /// <summary>Whether all handlers are asynchronous.</summary>
    public bool IsAsync => !AsyncHandlers.IsEmpty && SyncHandlers.IsEmpty;

    internal static DjangoViewClass Of(ClassSymbol @class, SemanticModel model, DjangoViewClasses classes)
    {
        var handlers = classes.HandlersOf(@class).Where(handler => handler.Name != "options").ToList();
        var guard = model.FindMember(@class, "dispatch")?.Owner;
        return new DjangoViewClass(
            @class,
            [.. handlers.Where(handler => handler.IsAsync).Select(handler => handler.Name)],
            [.. handlers.Where(handler => !handler.IsAsync).Select(handler => (handler.Name, handler.Owner))])
        {
            SyncGuard = guard is { Module.IsStub: true } && model.Classes.IsSubclass(guard, "django.contrib.auth.mixins.AccessMixin") ? guard : null,
            MayMix = model.Classes.IsSubclass(@class, DjangoViewClasses.AsyncRestView),
            HasAsyncDispatch = model.FindMethod(@class, "dispatch") is { Function: { IsCoroutine: true, Module.IsStub: false } },
            IsRest = classes.IsRestView(@class) && !model.Classes.IsSubclass(@class, DjangoViewClasses.AsyncRestView),
        };
    }
}
