using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Tests of what a class or function is called (data model, 3.2: <c>__name__</c>): each candidate answers them for itself.</content>
internal sealed partial class Evaluator
{
    // What `x.__name__` is asked of: `"web" in x.__name__.lower()`, `x.__name__ == "Web"`, `x.__name__.startswith("Web")`; null for any other test.
    private static ExpressionSyntax? SubjectOfName(ExpressionSyntax test) => test switch
    {
        CompareSyntax { Ops: [ComparisonOperator.Eq or ComparisonOperator.NotEq or ComparisonOperator.In or ComparisonOperator.NotIn], Comparators: [var right] } compare =>
            SubjectOfText(compare.Left) ?? SubjectOfText(right),
        CallSyntax { Func: AttributeSyntax { Attr: "startswith" or "endswith", Value: var text }, Args.Length: 1 } => SubjectOfText(text),
        _ => null,
    };

    private static ExpressionSyntax? SubjectOfText(ExpressionSyntax text) => text switch
    {
        AttributeSyntax { Attr: "__name__", Value: var subject } => subject,
        CallSyntax { Func: NameSyntax { Id: "getattr" }, Args: [var subject, ConstantSyntax { StringValue: "__name__" }, ..] } => subject,
        CallSyntax { Func: AttributeSyntax { Attr: "lower" or "upper" or "casefold", Value: var inner }, Args.IsEmpty: true } => SubjectOfText(inner),
        _ => null,
    };

    // How a test of `__name__` comes out for a value; null where that is open: `type[C]` may stand for a class below `C`.
    private bool? AnswerByName(ExpressionSyntax test, PythonType value)
    {
        if (value is UnionType { Members: [var first, .. var others] })
            return AnswerByName(test, first) is { } answer && others.All(other => AnswerByName(test, other) == answer) ? answer : null;
        var called = value switch
        {
            ClassType @class when Subclasses?.Invoke(@class.Class) is not { Count: > 0 } => @class.Class.Name,
            FunctionType function => function.Function.Name,
            _ => null,
        };
        if (called is null)
            return null;
        switch (test)
        {
            case CompareSyntax { Ops: [ComparisonOperator.Eq or ComparisonOperator.NotEq], Comparators: [var right] } compare:
                return TextOf(compare.Left, called) is { } a && TextOf(right, called) is { } b ? a == b == (compare.Ops[0] == ComparisonOperator.Eq) : null;
            case CompareSyntax { Comparators: [var container] } compare when TextOf(compare.Left, called) is { } part:
                return IsIn(part, container, called) is { } isIn ? isIn == (compare.Ops[0] == ComparisonOperator.In) : null;
            case CallSyntax { Func: AttributeSyntax { Value: var subject } method, Args: [var affix] } when TextOf(subject, called) is { } whole && TextsOf(affix) is { IsDefault: false } affixes:
                return affixes.Any(each => method.Attr == "startswith" ? whole.StartsWith(each, StringComparison.Ordinal) : whole.EndsWith(each, StringComparison.Ordinal));
            default:
                return null;
        }
    }

    private static bool? IsIn(string part, ExpressionSyntax container, string called)
    {
        if (TextOf(container, called) is { } whole)
            return whole.Contains(part, StringComparison.Ordinal);
        return TextsOf(container) is { IsDefault: false } texts ? texts.Contains(part) : null;
    }

    // A text that is written there, or made of the name.
    private static string? TextOf(ExpressionSyntax text, string called) => text switch
    {
        ConstantSyntax { StringValue: { } constant } => constant,
        CallSyntax { Func: AttributeSyntax { Attr: "lower" or "casefold", Value: var inner }, Args.IsEmpty: true } => TextOf(inner, called)?.ToLowerInvariant(),
        CallSyntax { Func: AttributeSyntax { Attr: "upper", Value: var inner }, Args.IsEmpty: true } => TextOf(inner, called)?.ToUpperInvariant(),
        _ => SubjectOfText(text) is not null ? called : null,
    };

    // The texts that are written in a display, or the one; default where something else stands there.
    private static ImmutableArray<string> TextsOf(ExpressionSyntax display)
    {
        if (display is ConstantSyntax { StringValue: { } single })
            return [single];
        var elements = ElementsOf(display);
        if (elements.IsDefault || elements.Any(element => element is not ConstantSyntax { StringValue: not null }))
            return default;
        return [.. elements.Select(element => ((ConstantSyntax)element).StringValue!)];
    }
}
