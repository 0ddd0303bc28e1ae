using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content><c>match</c>: what a pattern binds, and what it says of its subject (reference, 8.6).</content>
internal sealed partial class Evaluator
{
    private void ExecuteMatch(MatchSyntax match, FunctionContext context)
    {
        var subject = Evaluate(match.Subject, context);
        var before = context.Locals;
        PythonType?[]? result = null;
        var rest = subject; // What the cases so far have left over.
        foreach (var matchCase in match.Cases)
        {
            context.Locals = Copy(before);
            var matched = MatchedBy(matchCase.Pattern, rest, context);
            if (matched is NeverType)
                matched = rest is NeverType ? subject : rest;
            StoreSubject(match.Subject, matched, context);
            BindPattern(matchCase.Pattern, matched, context);
            if (matchCase.Guard is { } guard)
            {
                var test = Evaluate(guard, context);
                TestTruth(test, guard, context);
                if (context.Locals is not null)
                    context.Locals = NarrowedLocals(guard, test, true, context.Locals, context);
            }
            else
            {
                rest = LeftBy(matchCase.Pattern, rest, context);
            }

            if (context.Locals is not null)
                ExecuteBlock(matchCase.Body, context);
            result = JoinLocals(context, result, context.Locals);
        }

        context.Locals = Copy(before);
        if (rest is NeverType)
            context.Locals = result;
        else
            StoreSubject(match.Subject, rest, context);
        if (rest is not NeverType)
            context.Locals = JoinLocals(context, result, context.Locals);
    }

    private static void StoreSubject(ExpressionSyntax subject, PythonType value, FunctionContext context)
    {
        if (subject is NameSyntax name && context.Locals is not null && context.Function.Slots.TryGetValue(name.Id, out var slot) && context.Locals[slot] is not null)
            context.Locals[slot] = value;
        else if (subject is AttributeSyntax path && context.Locals is not null && context.Function.Paths.Find(path) is >= 0 and var place)
            context.Locals[place] = value;
    }

    // The values that the pattern may take.
    private PythonType MatchedBy(PatternSyntax pattern, PythonType value, Frame frame)
    {
        switch (pattern)
        {
            case MatchAsSyntax { Pattern: { } inner }:
                return MatchedBy(inner, value, frame);
            case MatchClassSyntax @class:
                var targets = EvaluateInstances(@class.Cls, frame);
                return NarrowToInstances(value, targets, true) is var narrowed && narrowed is NeverType ? targets : narrowed;
            case MatchSingletonSyntax { Value: ConstantKind.None }:
                return UnionType.Without(value, member => member is not (NoneType or UnknownType));
            case MatchSequenceSyntax or MatchMappingSyntax:
                return UnionType.Without(value, member => member is NoneType or LiteralType);
            case MatchOrSyntax alternatives:
                return UnionType.Join([.. alternatives.Patterns.Select(alternative => MatchedBy(alternative, value, frame))]);
            default:
                return value;
        }
    }

    // The values that the pattern certainly leaves to the cases below it.
    private PythonType LeftBy(PatternSyntax pattern, PythonType value, Frame frame) => pattern switch
    {
        MatchAsSyntax { Pattern: null } => NeverType.Instance,
        MatchAsSyntax { Pattern: { } inner } => LeftBy(inner, value, frame),
        MatchClassSyntax { Patterns.IsEmpty: true, KwdPatterns.IsEmpty: true } @class => NarrowToInstances(value, EvaluateInstances(@class.Cls, frame), false),
        MatchSingletonSyntax { Value: ConstantKind.None } => UnionType.Without(value, member => member is NoneType),
        MatchOrSyntax alternatives => alternatives.Patterns.Aggregate(value, (left, alternative) => LeftBy(alternative, left, frame)),
        _ => value,
    };

    private void BindPattern(PatternSyntax pattern, PythonType subject, FunctionContext context)
    {
        switch (pattern)
        {
            case MatchAsSyntax capture:
                if (capture.Pattern is { } inner)
                    BindPattern(inner, subject, context);
                if (capture.Name is { } name)
                    StoreLocal(name, capture.Pattern is null ? subject : MatchedBy(capture.Pattern, subject, context), context);
                break;
            case MatchClassSyntax @class:
                BindClassPattern(@class, subject, context);
                break;
            case MatchSequenceSyntax { Patterns: var elements }:
                var star = elements.ToList().FindIndex(element => element is MatchStarSyntax);
                for (var i = 0; i < elements.Length; i++)
                    BindPattern(elements[i], ElementAt(subject, i, elements.Length, star, pattern, context), context);
                break;
            case MatchStarSyntax { Name: { } rest }:
                StoreLocal(rest, BuiltinInstance("list", subject), context);
                break;
            case MatchMappingSyntax mapping:
                for (var i = 0; i < mapping.Patterns.Length; i++)
                    BindPattern(mapping.Patterns[i], GetItems(subject, Evaluate(mapping.Keys[i], context), pattern, context), context);
                if (mapping.Rest is { } remaining)
                    StoreLocal(remaining, ClassInstanceOf(subject) is InstanceType { Class: { Name: "dict", Module.Name: "builtins" } } table ? table : BuiltinInstance("dict"), context);
                break;
            case MatchOrSyntax alternatives:
                foreach (var alternative in alternatives.Patterns)
                    BindPattern(alternative, MatchedBy(alternative, subject, context) is var taken && taken is NeverType ? subject : taken, context);
                break;
            case MatchValueSyntax value:
                ApplyComparison(subject, ComparisonOperator.Eq, Evaluate(value.Value, context), value, context);
                break;
        }
    }

    // `Point(x, y=0)`: positions mean what `__match_args__` says, which dataclasses and named tuples make from their fields.
    private void BindClassPattern(MatchClassSyntax pattern, PythonType subject, FunctionContext context)
    {
        for (var i = 0; i < pattern.KwdAttrs.Length; i++)
            BindPattern(pattern.KwdPatterns[i], GetAttribute(subject, pattern.KwdAttrs[i], pattern, context), context);
        if (pattern.Patterns.IsEmpty)
            return;
        var @class = (Evaluate(pattern.Cls, context) as ClassType)?.Class;
        ImmutableArray<string> names = @class is null ? [] : MatchArgumentsOf(@class);
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var part = i < names.Length ? GetAttribute(subject, names[i], pattern, context)
                : i == 0 && @class is { Module.Name: "builtins" } ? subject // `str(x)` binds the whole subject (PEP 634).
                : UnknownType.Because(UnknownReason.Element);
            BindPattern(pattern.Patterns[i], part, context);
        }
    }

    private ImmutableArray<string> MatchArgumentsOf(ClassSymbol @class) =>
        FindMember(@class, "__match_args__") is { Value: TupleType given }
            ? [.. given.Elements.OfType<LiteralType>().Select(element => element.Value).OfType<string>()]
            : [.. FieldsOf(@class).Where(field => !field.IsKeywordOnly).Select(field => field.Name)];
}
