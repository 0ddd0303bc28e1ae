using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What clears a blocking call: the awaited twin, <c>async for</c>, or a worker thread.</summary>
internal static class BlockingFixes
{
    private const string AsyncIteration = "async for";

    /// <summary>The fixes, safe ones first; empty where none is known.</summary>
    /// <param name="site">The call.</param>
    /// <param name="tree">The file that it stands in.</param>
    public static ImmutableArray<CodeFix> Of(BlockingSite site, SyntaxTree tree)
    {
        if (!site.Coroutine.IsAsync || !AwaitEdits.MayStandAt(site.Site, site.Coroutine.Syntax))
            return [];
        // A twin is known for what a library does, not for what a helper of the project does with it.
        var isDirect = site.Path.All(edge => edge.Target?.Function.Module.IsStub != false);
        var safe = isDirect ? Iteration(site, tree) ?? (site.Site is CallSyntax call ? Twin(call, site, tree) ?? DropIn(call, site, tree) : null) : null;
        var onThread = site.Site is CallSyntax blocking && site.Effect.Kind is not (EffectKind.Loop or EffectKind.Greenlet) && BlocksWhenCalled(site) ? Thread(blocking, tree) : null;
        return [.. new[] { safe, onThread }.OfType<CodeFix>()];
    }

    /// <summary><c>books.get(…)</c> becomes <c>await books.aget(…)</c>.</summary>
    private static CodeFix? Twin(CallSyntax call, BlockingSite site, SyntaxTree tree)
    {
        if (call.Func is not AttributeSyntax attribute || site.Effect.Replacement != $"a{attribute.Attr}")
            return null;
        return new CodeFix(
            $"Await `{site.Effect.Replacement}`{(site.Effect.Since.Length > 0 ? $" (since {site.Effect.Since})" : "")}",
            true,
            [.. AwaitEdits.Of(call, tree), new TextEdit(new Location(tree.Text, attribute.AttrSpan), site.Effect.Replacement)]);
    }

    /// <summary><c>time.sleep(…)</c> becomes <c>await asyncio.sleep(…)</c>.</summary>
    private static CodeFix? DropIn(CallSyntax call, BlockingSite site, SyntaxTree tree)
    {
        if (site.Path.Length != 1 || ThreadHop.DropIn(site.Effect.Replacement) is not var (module, name) || ImportEdit.Module(tree, module) is not var (known, import))
            return null;
        return new CodeFix(
            $"Await `{site.Effect.Replacement}`",
            true,
            [.. Optional(import), .. AwaitEdits.Of(call, tree), new TextEdit(new Location(tree.Text, call.Func.Span), $"{known}.{name}")]);
    }

    /// <summary><c>for book in books</c> becomes <c>async for book in books</c>, in comprehensions too.</summary>
    private static CodeFix? Iteration(BlockingSite site, SyntaxTree tree)
    {
        if (!IsIteration(site) || site.Site.Parent is not (ForSyntax or ComprehensionSyntax { Parent: not GeneratorExpSyntax }))
            return null;
        var start = site.Site.Parent.Span.Start;
        return tree.Text.Content.AsSpan(start).StartsWith("for") ? new CodeFix($"Iterate with `{AsyncIteration}`", true, [AwaitEdits.Insertion(tree, start, "async ")]) : null;
    }

    private static bool IsIteration(BlockingSite site) => site.Effect.Replacement == AsyncIteration
        && (site.Site.Parent is ForSyntax loop && ReferenceEquals(loop.Iter, site.Site) || site.Site.Parent is ComprehensionSyntax part && ReferenceEquals(part.Iter, site.Site));

    /// <summary><c>f(x)</c> becomes <c>await asyncio.to_thread(f, x)</c>, or what the framework has for it. Not safe: what <c>f</c> works on may
    /// belong to the thread of the loop.</summary>
    private static CodeFix? Thread(CallSyntax call, SyntaxTree tree)
    {
        var hop = ThreadHop.Of(FileNames.Of(tree).Packages);
        var isModule = !hop.Module.Contains('.');
        if ((isModule ? ImportEdit.Module(tree, hop.Module) : ImportEdit.Member(tree, hop.Module, hop.Name)) is not var (known, import))
            return null;
        var function = isModule ? $"{known}.{hop.Name}" : known;
        var open = tree.Text.Content.IndexOf('(', call.Func.Span.End);
        var hasArguments = !call.Args.IsEmpty || !call.Keywords.IsEmpty;
        // f( → to_thread(f, and sync_to_async(f)(
        TextEdit[] edits = hop.IsCurried
            ? [AwaitEdits.Insertion(tree, call.Func.Span.End, ")")]
            : [new TextEdit(new Location(tree.Text, new TextSpan(open, open + 1)), !hasArguments ? "" : char.IsWhiteSpace(tree.Text.Content[open + 1]) ? "," : ", ")];
        return new CodeFix($"Run on a worker thread with `{hop.Name}`", false, [.. Optional(import), .. AwaitEdits.Of(call, tree, $"{function}("), .. edits]);
    }

    /// <summary>Whether the call itself blocks, and not what is done with its result: a context manager that is entered, a generator that is iterated.</summary>
    private static bool BlocksWhenCalled(BlockingSite site) => !IsIteration(site) && site.Path[0].Callee is not { IsGenerator: true }
        && (site.Path[0].Callee?.Name is not { } name || !name.StartsWith("__", StringComparison.Ordinal) || name is "__init__" or "__new__" or "__call__" or "__import__");

    private static IEnumerable<TextEdit> Optional(TextEdit? edit) => edit is null ? [] : [edit];
}
