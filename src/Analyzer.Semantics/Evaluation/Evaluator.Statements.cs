using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Statements: flow-sensitive for locals, joined where paths meet, loops to a fixed point.</content>
internal sealed partial class Evaluator
{
    /// <summary>Rounds of a loop before its locals are taken as they are; unions are bounded, so few are needed.</summary>
    private const int LoopRounds = 3;

    private void RunBody(FunctionContext context)
    {
        var function = context.Function;
        context.Locals = new PythonType?[function.Slots.Count];
        context.Cells = new PythonType?[function.Slots.Count];
        if (function.Syntax is GeneratorExpSyntax generator)
        {
            RunGenerator(generator, context);
            return;
        }

        for (var i = 0; i < context.Arguments.Length; i++)
            context.Locals[i] = context.Cells[i] = context.Arguments[i];
        if (function.Syntax is LambdaSyntax lambda)
        {
            context.ReturnType = UnionType.Join(context.ReturnType, Evaluate(lambda.Body, context));
            return;
        }

        ExecuteBlock(((FunctionDefinitionSyntax)function.Syntax).Body, context);
        if (context.Locals is not null)
            context.ReturnType = UnionType.Join(context.ReturnType, NoneType.Instance);
    }

    private void RunGenerator(GeneratorExpSyntax generator, FunctionContext context)
    {
        var names = new Dictionary<string, PythonType>();
        context.Comprehensions.Add(names);
        for (var i = 0; i < generator.Generators.Length; i++)
        {
            var part = generator.Generators[i];
            PythonType element;
            if (i == 0)
            {
                element = context.Arguments[0];
            }
            else
            {
                var iterable = Evaluate(part.Iter, context);
                element = part.IsAsync ? IterateAsync(iterable, part.Iter, context) : Iterate(iterable, part.Iter, context);
            }

            BindComprehensionTarget(part.Target, element, names, context);
            EvaluateConditions(part, names, context);
        }

        context.YieldType = UnionType.Join(context.YieldType, Generalize(Evaluate(generator.Elt, context)));
        context.Comprehensions.RemoveAt(context.Comprehensions.Count - 1);
    }

    private void ExecuteBlock(ImmutableArray<StatementSyntax> body, FunctionContext context)
    {
        foreach (var statement in body)
        {
            if (context.Locals is null)
                return; // Not reached.
            Execute(statement, context);
        }
    }

    private void Execute(StatementSyntax statement, FunctionContext context)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax expression:
                Evaluate(expression.Value, context);
                break;
            case AssignSyntax assign:
                var value = Evaluate(assign.Value, context);
                foreach (var target in assign.Targets)
                    Assign(target, value, context);
                break;
            case AnnAssignSyntax annotated:
                ExecuteAnnotated(annotated, context);
                break;
            case AugAssignSyntax augmented:
                ExecuteAugmented(augmented, context);
                break;
            case ReturnSyntax @return:
                context.ReturnType = UnionType.Join(context.ReturnType, @return.Value is null ? NoneType.Instance : Evaluate(@return.Value, context));
                context.Locals = null;
                break;
            case RaiseSyntax raise:
                if (raise.Exc is not null)
                    Evaluate(raise.Exc, context);
                if (raise.Cause is not null)
                    Evaluate(raise.Cause, context);
                context.Locals = null;
                break;
            case IfSyntax @if:
                ExecuteIf(@if, context);
                break;
            case ForStatementSyntax loop:
                ExecuteFor(loop, context);
                break;
            case WhileSyntax loop:
                ExecuteWhile(loop, context);
                break;
            case WithStatementSyntax with:
                foreach (var item in with.Items)
                {
                    var entered = EnterWith(item, with is AsyncWithSyntax, context);
                    if (item.OptionalVars is { } target)
                        Assign(target, entered, context);
                }

                ExecuteBlock(with.Body, context);
                break;
            case TryStatementSyntax @try:
                ExecuteTry(@try, context);
                break;
            case MatchSyntax match:
                ExecuteMatch(match, context);
                break;
            case FunctionDefinitionSyntax definition:
                ExecuteDefinition(definition, context);
                break;
            case ClassDefSyntax definition:
                StoreLocal(definition.Name, EvaluateClassDefinition(definition, context), context);
                if (!context.Module.IsStub)
                    NestedClasses.Add(ClassOf(definition, context));
                break;
            case ImportSyntax import:
                foreach (var alias in import.Names)
                    StoreLocal(alias.AsName ?? FirstPart(alias.Name), EvaluateImport(alias, context.Module), context);
                break;
            case ImportFromSyntax from:
                foreach (var alias in from.Names)
                    StoreLocal(alias.AsName ?? alias.Name, EvaluateImportFrom(from, alias.Name, context.Module), context);
                break;
            case AssertSyntax assert:
                var test = Evaluate(assert.Test, context);
                TestTruth(test, assert.Test, context);
                if (context.Locals is not null)
                    context.Locals = NarrowedLocals(assert.Test, test, true, context.Locals, context) ?? context.Locals;
                break;
            case BreakSyntax when context.Loops is [.., var loop]:
                loop.Breaks = JoinLocals(loop.Breaks, context.Locals);
                context.Locals = null;
                break;
            case ContinueSyntax when context.Loops is [.., var loop]:
                loop.Continues = JoinLocals(loop.Continues, context.Locals);
                context.Locals = null;
                break;
            case DeleteSyntax delete:
                foreach (var target in delete.Targets)
                {
                    if (target is SubscriptSyntax item)
                        CallMethod(Evaluate(item.Value, context), "__delitem__", CallArguments.Of(Evaluate(item.Slice, context)), item, context);
                }

                break;
            case TypeAliasSyntax alias:
                StoreLocal(alias.Name.Id, new AliasType(alias.Value, context), context);
                break;
        }
    }

    private static string FirstPart(string dotted) => dotted.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? dotted[..dot] : dotted;

    private void ExecuteDefinition(FunctionDefinitionSyntax definition, FunctionContext context)
    {
        var value = EvaluateFunctionDefinition(definition, context, _ => null);
        StoreLocal(definition.Name, value, context);

        // A coroutine function made here may be registered anywhere: its body is judged like any other.
        var function = new FunctionType(FunctionOf(definition, context), context);
        if (function.Function.IsAsync && !function.Function.Module.IsStub)
            NestedCoroutines.Add(function);
    }

    /// <summary>Coroutine functions defined inside functions, which no module scope shows.</summary>
    public List<FunctionType> NestedCoroutines { get; } = [];

    /// <summary>Classes defined inside functions.</summary>
    public List<ClassSymbol> NestedClasses { get; } = [];

    private void ExecuteAnnotated(AnnAssignSyntax annotated, FunctionContext context)
    {
        var declared = EvaluateAnnotation(annotated.Annotation, context);
        if (annotated.Value is { } value)
            Assign(annotated.Target, Refine(Evaluate(value, context), declared), context);
        else if (annotated.Target is not NameSyntax)
            Assign(annotated.Target, EraseVariables(declared), context);
    }

    private void ExecuteAugmented(AugAssignSyntax augmented, FunctionContext context)
    {
        var left = Evaluate(augmented.Target, context);
        var right = Evaluate(augmented.Value, context);
        var result = CallMethod(left, $"__i{s_binary[(int)augmented.Op]}__", CallArguments.Of(right), augmented, context)
            ?? ApplyBinary(left, augmented.Op, right, augmented, context);
        Assign(augmented.Target, result, context);
    }

    /// <summary>Binds a target: a local, an attribute, an item, or the parts of an unpacked value.</summary>
    private void Assign(ExpressionSyntax target, PythonType value, FunctionContext context)
    {
        switch (target)
        {
            case NameSyntax name:
                StoreLocal(name.Id, value, context);
                break;
            case AttributeSyntax attribute:
                AssignAttribute(attribute, value, context);
                break;
            case SubscriptSyntax subscript:
                var container = Evaluate(subscript.Value, context);
                CallMethod(container, "__setitem__", CallArguments.Of(Evaluate(subscript.Slice, context), value), subscript, context);
                break;
            case StarredSyntax starred:
                Assign(starred.Value, BuiltinInstance("list", value), context);
                break;
            case TupleSyntax { Elts: var elements }:
                for (var i = 0; i < elements.Length; i++)
                    Assign(elements[i], ElementAt(value, i, elements, target, context), context);
                break;
            case ListSyntax { Elts: var elements }:
                for (var i = 0; i < elements.Length; i++)
                    Assign(elements[i], ElementAt(value, i, elements, target, context), context);
                break;
        }
    }

    private void AssignAttribute(AttributeSyntax attribute, PythonType value, FunctionContext context)
    {
        var receiver = Evaluate(attribute.Value, context);
        foreach (var member in UnionType.MembersOf(receiver))
        {
            if (member is not InstanceType instance || FindMember(instance.Class, attribute.Attr) is not { } found)
                continue;
            if (found.Value is PropertyType { Setter: FunctionType setter })
                CallFunction(setter.Bind(instance), CallArguments.Of(value), attribute, context, Resolution.Type, Crossing.None);
            else if (found.Value is InstanceType descriptor && FindMember(descriptor.Class, "__set__") is { Value: FunctionType set })
                CallFunction(set.Bind(descriptor), CallArguments.Of(instance, value), attribute, context, Resolution.Type, Crossing.None);
        }

        StoreField(receiver, attribute.Attr, value);
    }

    private void StoreLocal(string name, PythonType value, FunctionContext context)
    {
        if (context.Comprehensions.Count > 0 && context.Function.Syntax is GeneratorExpSyntax)
        {
            context.Comprehensions[^1][name] = value;
            return;
        }

        if (context.Function.Slots.TryGetValue(name, out var slot) && !context.Function.Scope.Globals.Contains(name))
        {
            if (context.Locals is not null)
                context.Locals[slot] = value;
            context.Cells[slot] = UnionType.Join(context.Cells[slot] ?? NeverType.Instance, value);
        }
        else if (context.Function.Scope.Globals.Contains(name))
        {
            StoreField(new ModuleType(context.Module.Name, context.Module), name, value);
        }
        else
        {
            for (var outer = context.Enclosing; outer is FunctionContext function; outer = outer.Enclosing)
            {
                if (!function.Function.Slots.TryGetValue(name, out var cell) || cell >= function.Cells.Length)
                    continue;
                function.Cells[cell] = UnionType.Join(function.Cells[cell] ?? NeverType.Instance, value);
                break;
            }
        }
    }

    private void ExecuteIf(IfSyntax statement, FunctionContext context)
    {
        var test = Evaluate(statement.Test, context);
        TestTruth(test, statement.Test, context);
        if (context.Locals is not { } before)
            return;
        context.Locals = NarrowedLocals(statement.Test, test, true, before, context);
        var surrounding = context.Surrounding;
        if (FillsGlobal(statement, context))
            context.Surrounding = Crossing.Once;
        ExecuteBlock(statement.Body, context);
        context.Surrounding = surrounding;
        var after = context.Locals;
        context.Locals = NarrowedLocals(statement.Test, test, false, before, context);
        ExecuteBlock(statement.OrElse, context);
        context.Locals = JoinLocals(after, context.Locals);
    }

    // `global client; if client is None: client = connect()`: the body runs once in the life of the process.
    private static bool FillsGlobal(IfSyntax statement, FunctionContext context)
    {
        var tested = statement.Test switch
        {
            UnaryOpSyntax { Op: UnaryOperator.Not, Operand: NameSyntax name } => name.Id,
            CompareSyntax { Left: NameSyntax name, Ops: [ComparisonOperator.Is], Comparators: [ConstantSyntax { ConstantKind: ConstantKind.None }] } => name.Id,
            _ => null,
        };
        return tested is not null && context.Function.Scope.Globals.Contains(tested)
            && statement.Body.Any(each => each is AssignSyntax { Targets: var targets } && targets.Any(target => target is NameSyntax name && name.Id == tested));
    }

    private void ExecuteFor(ForStatementSyntax loop, FunctionContext context)
    {
        var iterable = Evaluate(loop.Iter, context);
        var element = loop is AsyncForSyntax ? IterateAsync(iterable, loop.Iter, context) : Iterate(iterable, loop.Iter, context);
        ExecuteLoop(context, loop.Body, loop.OrElse, () => Assign(loop.Target, element, context), null);
    }

    private void ExecuteWhile(WhileSyntax loop, FunctionContext context) => ExecuteLoop(context, loop.Body, loop.OrElse, null, loop.Test);

    private void ExecuteLoop(FunctionContext context, ImmutableArray<StatementSyntax> body, ImmutableArray<StatementSyntax> orElse, Action? start, ExpressionSyntax? test)
    {
        var state = new LoopState();
        context.Loops.Add(state);
        var entry = context.Locals;
        PythonType?[]? exit = null;
        for (var round = 0; round < LoopRounds; round++)
        {
            context.Locals = Copy(entry);
            exit = entry;
            if (test is not null)
            {
                var type = Evaluate(test, context);
                TestTruth(type, test, context);
                if (context.Locals is not { } tested)
                    break;
                exit = NarrowedLocals(test, type, false, tested, context);
                context.Locals = NarrowedLocals(test, type, true, tested, context);
            }

            if (context.Locals is not null)
                start?.Invoke();
            ExecuteBlock(body, context);
            var next = JoinLocals(JoinLocals(entry, context.Locals), state.Continues);
            if (Same(entry, next))
                break;
            entry = next;
            exit = JoinLocals(exit, next);
        }

        context.Loops.RemoveAt(context.Loops.Count - 1);
        context.Locals = Copy(exit);
        ExecuteBlock(orElse, context);
        context.Locals = JoinLocals(context.Locals, state.Breaks);
    }

    private void ExecuteTry(TryStatementSyntax statement, FunctionContext context)
    {
        var before = Copy(context.Locals);
        ExecuteBlock(statement.Body, context);
        var after = context.Locals;

        // An exception may come from any point of the body: a handler sees what held before it and what holds behind it.
        var raised = JoinLocals(before, after ?? Copy(context.Cells));
        ExecuteBlock(statement.OrElse, context);
        var result = context.Locals;
        foreach (var handler in statement.Handlers)
        {
            context.Locals = Copy(raised);
            if (handler.Name is { } name)
                StoreLocal(name, ExceptionOf(handler, context), context);
            else if (handler.Type is not null)
                Evaluate(handler.Type, context);
            ExecuteBlock(handler.Body, context);
            result = JoinLocals(result, context.Locals);
        }

        if (statement.FinalBody.IsEmpty)
        {
            context.Locals = result;
            return;
        }

        // `finally` runs on every way out, and goes on only where the body or a handler does.
        context.Locals = Copy(result ?? raised);
        ExecuteBlock(statement.FinalBody, context);
        if (result is null)
            context.Locals = null;
    }

    private void ExecuteMatch(MatchSyntax match, FunctionContext context)
    {
        var subject = Evaluate(match.Subject, context);
        var before = context.Locals;
        PythonType?[]? result = null;
        var isExhaustive = false;
        foreach (var matchCase in match.Cases)
        {
            context.Locals = Copy(before);
            BindPattern(matchCase.Pattern, subject, context);
            if (matchCase.Guard is { } guard)
                TestTruth(Evaluate(guard, context), guard, context);
            ExecuteBlock(matchCase.Body, context);
            result = JoinLocals(result, context.Locals);
            isExhaustive |= matchCase is { Guard: null, Pattern: MatchAsSyntax { Pattern: null } };
        }

        context.Locals = isExhaustive ? result : JoinLocals(result, before);
    }

    private void BindPattern(PatternSyntax pattern, PythonType subject, FunctionContext context)
    {
        switch (pattern)
        {
            case MatchAsSyntax capture:
                if (capture.Pattern is { } inner)
                    BindPattern(inner, subject, context);
                if (capture.Name is { } name)
                    StoreLocal(name, capture.Pattern is MatchClassSyntax typed ? InstancesOf(Evaluate(typed.Cls, context)) : subject, context);
                break;
            case MatchClassSyntax @class:
                var instance = InstancesOf(Evaluate(@class.Cls, context));
                for (var i = 0; i < @class.KwdAttrs.Length; i++)
                    BindPattern(@class.KwdPatterns[i], GetAttribute(instance, @class.KwdAttrs[i], pattern, context), context);
                foreach (var positional in @class.Patterns)
                    BindPattern(positional, UnknownType.Because(UnknownReason.Element), context);
                break;
            case MatchSequenceSyntax sequence:
                foreach (var element in sequence.Patterns)
                    BindPattern(element, element is MatchStarSyntax ? subject : Iterate(subject, pattern, context), context);
                break;
            case MatchStarSyntax { Name: { } rest }:
                StoreLocal(rest, BuiltinInstance("list", Iterate(subject, pattern, context)), context);
                break;
            case MatchMappingSyntax mapping:
                foreach (var value in mapping.Patterns)
                    BindPattern(value, UnknownType.Because(UnknownReason.Element), context);
                if (mapping.Rest is { } remaining)
                    StoreLocal(remaining, UnknownType.Because(UnknownReason.Element), context);
                break;
            case MatchOrSyntax alternatives:
                foreach (var alternative in alternatives.Patterns)
                    BindPattern(alternative, subject, context);
                break;
            case MatchValueSyntax value:
                Evaluate(value.Value, context);
                break;
        }
    }
}
