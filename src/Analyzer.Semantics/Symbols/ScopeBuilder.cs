using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Collects what a body binds, without entering the functions and classes in it.</summary>
internal sealed class ScopeBuilder : SyntaxVisitor
{
    private readonly Dictionary<string, List<Binding>> _bindings = [];
    private readonly List<ImportFromSyntax> _starImports = [];
    private readonly HashSet<string> _globals = [];
    private readonly HashSet<string> _nonlocals = [];
    private int _conditions;

    /// <summary>The scope of a module, a class or a function.</summary>
    public static Scope Build(ImmutableArray<StatementSyntax> body)
    {
        var builder = new ScopeBuilder();
        builder.VisitBlock(body);
        return builder.ToScope();
    }

    /// <summary>The scope of a lambda or of a comprehension's element: only walrus targets bind there.</summary>
    public static Scope Build(ExpressionSyntax expression)
    {
        var builder = new ScopeBuilder();
        builder.Visit(expression);
        return builder.ToScope();
    }

    private Scope ToScope()
    {
        var assignedGlobals = _globals.Where(_bindings.ContainsKey).ToHashSet();
        foreach (var name in _globals)
            _bindings.Remove(name);
        foreach (var name in _nonlocals)
            _bindings.Remove(name);
        return new Scope(_bindings, _starImports, _globals, assignedGlobals, _nonlocals);
    }

    public override void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case FunctionDefinitionSyntax function:
                Add(function.Name, BindingKind.Function, function);
                VisitAll(function.Decorators);
                break;
            case ClassDefSyntax @class:
                Add(@class.Name, BindingKind.Class, @class);
                VisitAll(@class.Decorators);
                break;
            case LambdaSyntax:
                break;
            case ImportSyntax import:
                foreach (var alias in import.Names)
                    Add(alias.AsName ?? FirstPart(alias.Name), BindingKind.Import, alias);
                break;
            case ImportFromSyntax { Names: [{ Name: "*" }] } star:
                _starImports.Add(star);
                break;
            case ImportFromSyntax from:
                foreach (var alias in from.Names)
                    Add(alias.AsName ?? alias.Name, BindingKind.ImportFrom, alias);
                break;
            case AssignSyntax assign:
                foreach (var target in assign.Targets)
                    AddTargets(target, target, BindingKind.Assignment, assign);
                Visit(assign.Value);
                break;
            case AnnAssignSyntax annotated:
                AddTargets(annotated.Target, annotated.Target, BindingKind.AnnotatedAssignment, annotated);
                if (annotated.Value is not null)
                    Visit(annotated.Value);
                break;
            case AugAssignSyntax augmented:
                AddTargets(augmented.Target, augmented.Target, BindingKind.AugmentedAssignment, augmented);
                Visit(augmented.Value);
                break;
            case ForStatementSyntax loop:
                AddTargets(loop.Target, loop.Target, BindingKind.Loop, loop);
                Visit(loop.Iter);
                VisitConditional(loop.Body);
                VisitConditional(loop.OrElse);
                break;
            case WithStatementSyntax with:
                foreach (var item in with.Items)
                {
                    Visit(item.ContextExpr);
                    if (item.OptionalVars is { } vars)
                        AddTargets(vars, vars, BindingKind.With, item);
                }

                VisitBlock(with.Body);
                break;
            case IfSyntax @if:
                Visit(@if.Test);
                VisitConditional(@if.Body);
                VisitConditional(@if.OrElse);
                break;
            case WhileSyntax @while:
                Visit(@while.Test);
                VisitConditional(@while.Body);
                VisitConditional(@while.OrElse);
                break;
            case TryStatementSyntax @try:
                VisitConditional(@try.Body);
                foreach (var handler in @try.Handlers)
                {
                    if (handler.Name is { } name)
                        Add(name, BindingKind.Handler, handler);
                    VisitConditional(handler.Body);
                }

                VisitConditional(@try.OrElse);
                VisitBlock(@try.FinalBody);
                break;
            case MatchSyntax match:
                Visit(match.Subject);
                foreach (var matchCase in match.Cases)
                {
                    AddPattern(matchCase.Pattern);
                    VisitConditional(matchCase.Body);
                }

                break;
            case NamedExprSyntax named:
                Add(named.Target.Id, BindingKind.NamedExpression, named);
                Visit(named.Value);
                break;
            case ComprehensionExpressionSyntax comprehension:
                VisitComprehension(comprehension);
                break;
            case TypeAliasSyntax alias:
                Add(alias.Name.Id, BindingKind.TypeAlias, alias);
                break;
            case GlobalSyntax global:
                _globals.UnionWith(global.Names);
                break;
            case NonlocalSyntax nonlocal:
                _nonlocals.UnionWith(nonlocal.Names);
                break;
            case NameSyntax or ConstantSyntax or PassSyntax:
                break;
            default:
                if (System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
                    node.VisitChildren(this);
                break;
        }
    }

    // A walrus inside a comprehension binds in the scope around it (PEP 572); the loop targets bind nothing here.
    private void VisitComprehension(ComprehensionExpressionSyntax comprehension)
    {
        foreach (var named in comprehension.DescendantNodes(node => node is not LambdaSyntax).OfType<NamedExprSyntax>())
            Add(named.Target.Id, BindingKind.NamedExpression, named);
    }

    private void VisitBlock(ImmutableArray<StatementSyntax> body)
    {
        foreach (var statement in body)
            Visit(statement);
    }

    private void VisitConditional(ImmutableArray<StatementSyntax> body)
    {
        _conditions++;
        VisitBlock(body);
        _conditions--;
    }

    private void VisitAll(ImmutableArray<ExpressionSyntax> expressions)
    {
        foreach (var expression in expressions)
            Visit(expression);
    }

    private void AddTargets(ExpressionSyntax target, ExpressionSyntax whole, BindingKind kind, SyntaxNode node)
    {
        switch (target)
        {
            case NameSyntax name:
                Add(name.Id, kind, node, whole);
                break;
            case StarredSyntax starred:
                AddTargets(starred.Value, whole, kind, node);
                break;
            case TupleSyntax tuple:
                foreach (var element in tuple.Elts)
                    AddTargets(element, whole, kind, node);
                break;
            case ListSyntax list:
                foreach (var element in list.Elts)
                    AddTargets(element, whole, kind, node);
                break;
            default:
                Visit(target);
                break;
        }
    }

    private void AddPattern(PatternSyntax pattern)
    {
        foreach (var node in pattern.DescendantNodes().Prepend(pattern))
        {
            var name = node switch
            {
                MatchAsSyntax capture => capture.Name,
                MatchStarSyntax star => star.Name,
                MatchMappingSyntax mapping => mapping.Rest,
                _ => null,
            };
            if (name is not null)
                Add(name, BindingKind.Pattern, node);
        }
    }

    private void Add(string name, BindingKind kind, SyntaxNode node, ExpressionSyntax? target = null)
    {
        if (!_bindings.TryGetValue(name, out var list))
            _bindings[name] = list = [];
        list.Add(new Binding(kind, node, target, _conditions > 0));
    }

    /// <summary>What <c>import a.b</c> binds: <c>a</c>.</summary>
    public static string FirstPart(string dotted) => dotted.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? dotted[..dot] : dotted;
}
