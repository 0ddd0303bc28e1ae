using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Statements: flow-sensitive for locals, joined where paths meet, loops to a fixed point.</content>
internal sealed partial class Evaluator
{
    private void RunBody(FunctionContext context)
    {
        var function = context.Function;
        (context.Surrounding, context.FillsTable, context.BranchStart) = (Crossing.None, false, context.Edges.Count);
        context.Locals = new PythonType?[function.SlotCount + function.Paths.Paths.Count];
        context.Cells = new PythonType?[function.SlotCount];
        context.Grown = null;
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
                if (Evaluate(expression.Value, context) is NeverType && expression.Value is CallSyntax)
                    context.Locals = null; // The call never returns.
                break;
            case AssignSyntax assign:
                var value = Evaluate(assign.Value, context);
                if (value is NeverType && assign.Value is CallSyntax)
                {
                    context.Locals = null;
                    break;
                }

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
                var returned = @return.Value is null ? NoneType.Instance : Evaluate(@return.Value, context);
                if (!IsNotTaken(returned, context))
                    context.ReturnType = UnionType.Join(context.ReturnType, returned);
                if (context.Consumer is { } consumer && @return.Value is { } result)
                    Call(consumer, CallArguments.Of(returned), result, context);
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
                context.BranchStart = context.Edges.Count;
                break;
            case ForStatementSyntax loop:
                ExecuteFor(loop, context);
                break;
            case WhileSyntax loop:
                ExecuteWhile(loop, context);
                break;
            case WithStatementSyntax with:
                ExecuteWith(with, context);
                break;
            case TryStatementSyntax @try:
                ExecuteTry(@try, context);
                context.BranchStart = context.Edges.Count;
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
                    StoreLocal(alias.AsName ?? ScopeBuilder.FirstPart(alias.Name), EvaluateImport(alias, context.Module), context);
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
                loop.Breaks = JoinLocals(context, loop.Breaks, context.Locals);
                context.Locals = null;
                break;
            case ContinueSyntax when context.Loops is [.., var loop]:
                loop.Continues = JoinLocals(context, loop.Continues, context.Locals);
                context.Locals = null;
                break;
            case DeleteSyntax delete:
                foreach (var target in delete.Targets)
                    Delete(target, context);
                break;
            case TypeAliasSyntax alias:
                StoreLocal(alias.Name.Id, new AliasType(alias.Value, context), context);
                break;
        }
    }

    private void ExecuteDefinition(FunctionDefinitionSyntax definition, FunctionContext context)
    {
        var value = EvaluateFunctionDefinition(definition, context, _ => null);
        StoreLocal(definition.Name, value, context);

        if (definition is AsyncFunctionDefSyntax && !context.Module.IsStub)
            AddNestedCoroutine(new FunctionType(FunctionOf(definition, context), context));
    }

    /// <summary>Classes defined inside functions.</summary>
    public List<ClassSymbol> NestedClasses { get; } = [];

    private void ExecuteAnnotated(AnnAssignSyntax annotated, FunctionContext context)
    {
        var declared = EvaluateAnnotation(annotated.Annotation, context);
        if (annotated.Value is { } value)
        {
            var given = Refine(Evaluate(value, context), declared);
            if (annotated.Target is AttributeSyntax attribute && given is NoneType)
                DeclareField(Evaluate(attribute.Value, context), attribute.Attr, declared);
            Assign(annotated.Target, given, context);
        }
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
}
