using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>What runs once in the life of the process, or only while a table lacks the answer.</content>
internal sealed partial class Evaluator
{
    // Objects that modules make for themselves, and classes in their bodies.
    private readonly HashSet<InstanceType> _madeAtImport = [];

    /// <summary>Marks the calls of a branch that only fills what is still empty; gives back what was marked before.</summary>
    private (Crossing Surrounding, bool FillsTable) EnterBranch(IfSyntax statement, FunctionContext context)
    {
        var before = (context.Surrounding, context.FillsTable);
        if (EmptyPlaceOf(statement.Test) is { } place)
            Remember(place, statement.Body, context);
        context.FillsTable |= AsksForAbsence(statement.Test) && FillsTable(statement.Body, context);
        return before;
    }

    /// <summary>Marks what follows `if made is not None: return made`, which likewise only fills what is still empty.</summary>
    private void AfterBranch(IfSyntax statement, FunctionContext context)
    {
        if (statement.Body is not [.., ReturnSyntax] || context.Function.Syntax is not FunctionDefinitionSyntax definition)
            return;
        var index = definition.Body.IndexOf(statement);
        if (index < 0)
            return;
        foreach (var place in FilledPlacesOf(statement.Test))
            Remember(place, definition.Body[(index + 1)..], context);
    }

    // Statements that fill a place which all requests share run once in the life of the process. An object that remembers for itself may serve all
    // requests too, unless it was seen being made by a function.
    private void Remember(ExpressionSyntax place, ImmutableArray<StatementSyntax> body, FunctionContext context)
    {
        if (IsShared(place, context) && AssignmentsIn(body).Any(target => IsSamePlace(target, place)))
            context.Surrounding = Crossing.Once;
        else if (IsOwn(place, context))
            context.FillsTable |= FillsOwn(body, (AttributeSyntax)place, context.Function.ContainingClass!);
    }

    // `made is None`, `not made`.
    private static ExpressionSyntax? EmptyPlaceOf(ExpressionSyntax test) => test switch
    {
        UnaryOpSyntax { Op: UnaryOperator.Not, Operand: NameSyntax or AttributeSyntax } not => not.Operand,
        CompareSyntax { Ops: [ComparisonOperator.Is], Comparators: [ConstantSyntax { ConstantKind: ConstantKind.None }] } compare => compare.Left,
        _ => null,
    };

    // `made is not None`, `made`, `state == READY and made`.
    private static IEnumerable<ExpressionSyntax> FilledPlacesOf(ExpressionSyntax test) => test switch
    {
        NameSyntax or AttributeSyntax => [test],
        CompareSyntax { Ops: [ComparisonOperator.IsNot], Comparators: [ConstantSyntax { ConstantKind: ConstantKind.None }] } compare => [compare.Left],
        BoolOpSyntax { Op: BooleanOperator.And } both => both.Values.SelectMany(FilledPlacesOf),
        _ => [],
    };

    // What all requests share: a global, an attribute of a class or of a module.
    private bool IsShared(ExpressionSyntax place, FunctionContext context) => place switch
    {
        NameSyntax name => context.Function.Scope.Globals.Contains(name.Id),
        AttributeSyntax { Value: NameSyntax owner } => LookupName(owner.Id, context) is ClassType or ModuleType,
        _ => false,
    };

    // What one object keeps for itself: an attribute of the method's first parameter.
    private bool IsOwn(ExpressionSyntax place, FunctionContext context) =>
        place is AttributeSyntax { Value: NameSyntax owner } && context.Function is { ContainingClass: not null, Parameters: [var self, ..] } && self.Name == owner.Id
        && LookupName(owner.Id, context) is InstanceType instance && (instance.Creation is null || _madeAtImport.Contains(instance.Unmarked));

    // `self.made = make()`, or `self.connect()`, which does so. A constant is no object that is kept, but a note that something has happened to this one.
    private static bool FillsOwn(ImmutableArray<StatementSyntax> body, AttributeSyntax place, ClassSymbol @class)
    {
        var self = ((NameSyntax)place.Value).Id;
        foreach (var node in body.SelectMany(statement => statement.DescendantNodes().Prepend(statement)))
        {
            if (node is AssignSyntax { Value: not ConstantSyntax } assign && assign.Targets.Any(target => IsSamePlace(target, place)))
                return true;
            if (node is CallSyntax { Func: AttributeSyntax { Value: NameSyntax receiver, Attr: var method } } && receiver.Id == self
                && @class.FieldWriters.TryGetValue(place.Attr, out var writers) && writers.Exists(writer => writer.Name == method && StoresObject(writer, place)))
                return true;
        }

        return false;
    }

    private static bool StoresObject(FunctionDefinitionSyntax writer, AttributeSyntax place) =>
        writer.DescendantNodes().Any(node => node is AssignSyntax { Value: not ConstantSyntax } assign && assign.Targets.Any(target => target is AttributeSyntax attribute && attribute.Attr == place.Attr));

    private static bool IsSamePlace(ExpressionSyntax one, ExpressionSyntax other) => (one, other) switch
    {
        (NameSyntax left, NameSyntax right) => left.Id == right.Id,
        (AttributeSyntax { Value: NameSyntax left } of, AttributeSyntax { Value: NameSyntax right } to) => left.Id == right.Id && of.Attr == to.Attr,
        _ => false,
    };

    private static bool AsksForAbsence(ExpressionSyntax test) =>
        test is UnaryOpSyntax { Op: UnaryOperator.Not } or CompareSyntax { Ops: [ComparisonOperator.NotIn or ComparisonOperator.Is] };

    // `table[key] = make(key)`: a table of the function's own is made anew for each call, and remembers nothing.
    private static bool FillsTable(ImmutableArray<StatementSyntax> body, FunctionContext context) =>
        AssignmentsIn(body).Any(target => target is SubscriptSyntax { Value: AttributeSyntax }
            || (target is SubscriptSyntax { Value: NameSyntax table } && !IsLocal(table.Id, context)));

    private static bool IsLocal(string name, FunctionContext context) =>
        context.Function.Slots.ContainsKey(name) && !context.Function.Scope.Globals.Contains(name)
        && !context.Function.Parameters.Any(parameter => parameter.Name == name);

    private static IEnumerable<ExpressionSyntax> AssignmentsIn(ImmutableArray<StatementSyntax> body)
    {
        foreach (var statement in body)
        {
            IEnumerable<ExpressionSyntax> targets = statement switch
            {
                AssignSyntax assign => assign.Targets,
                AnnAssignSyntax { Value: not null } annotated => [annotated.Target],
                WithStatementSyntax with => AssignmentsIn(with.Body),
                TryStatementSyntax @try => AssignmentsIn(@try.Body).Concat(AssignmentsIn(@try.OrElse)),
                IfSyntax @if => AssignmentsIn(@if.Body).Concat(AssignmentsIn(@if.OrElse)),
                _ => [],
            };
            foreach (var target in targets)
                yield return target;
        }
    }
}
