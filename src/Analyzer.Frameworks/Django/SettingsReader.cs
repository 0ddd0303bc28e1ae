using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Reads a settings module from top to bottom, as importing it would, without running it.</summary>
/// <remarks>What the environment or a function decides is unknown; a branch that it decides is taken and not taken.</remarks>
internal sealed class SettingsReader(SemanticModel model)
{
    // What changes a list or dict in place.
    private static readonly HashSet<string> s_mutators = ["append", "insert", "extend", "remove", "update", "setdefault", "pop", "clear", "sort", "reverse"];

    private readonly Dictionary<ModuleSymbol, SettingScope> _modules = [];
    private readonly HashSet<FunctionDefSyntax> _running = [];

    /// <summary>The names that a module binds in the end.</summary>
    public SettingScope Read(ModuleSymbol module)
    {
        if (_modules.TryGetValue(module, out var scope))
            return scope; // Perhaps half of it, where modules import each other: as Python has it.
        _modules[module] = scope = new SettingScope();
        Run(module.Tree.Root.Body, module, scope);
        foreach (var part in SettingsClasses.Of(module, model))
            Run(part.Syntax.Body, part.Module, scope);
        return scope;
    }

    private void Run(ImmutableArray<StatementSyntax> body, ModuleSymbol module, SettingScope scope)
    {
        foreach (var statement in body)
            Run(statement, module, scope);
    }

    private void Run(StatementSyntax statement, ModuleSymbol module, SettingScope scope)
    {
        var evaluator = new SettingsEvaluator(module, scope, Lookup);
        if (statement is AssignSyntax { Value: CallSyntax { Func: NameSyntax, Args: [], Keywords: [] } made })
            RunFunction(made, module, scope);
        switch (statement)
        {
            case AssignSyntax assign:
                var value = evaluator.Evaluate(assign.Value);
                foreach (var target in assign.Targets)
                    Assign(target, value, evaluator, scope);
                break;
            case AnnAssignSyntax { Value: { } given } annotated:
                Assign(annotated.Target, evaluator.Evaluate(given), evaluator, scope);
                break;
            case AugAssignSyntax augmented:
                Assign(augmented.Target, evaluator.Combine(augmented.Target, augmented.Op, augmented.Value), evaluator, scope);
                break;
            case ExpressionStatementSyntax { Value: CallSyntax { Func: AttributeSyntax method } call } when s_mutators.Contains(method.Attr):
                Assign(method.Value, evaluator.Mutate(method, call), evaluator, scope);
                break;
            case ExpressionStatementSyntax { Value: CallSyntax { Func: NameSyntax include } call } when ImportedNames.Of(include, module) == SplitSettings.Include:
                foreach (var part in SplitSettings.Of(call, module, model))
                    Run(part.Tree.Root.Body, part, scope);
                break;
            case ExpressionStatementSyntax { Value: CallSyntax { Func: NameSyntax, Args: [], Keywords: [] } call }:
                RunFunction(call, module, scope);
                break;
            case ImportFromSyntax from:
                Import(from, module, scope);
                break;
            case IfSyntax @if:
                RunIf(@if, evaluator.Evaluate(@if.Test).Truth, module, scope);
                break;
            case TryStatementSyntax @try:
                RunTry(@try, module, scope);
                break;
            case WithStatementSyntax with:
                Run(with.Body, module, scope);
                break;
            case ForStatementSyntax or WhileSyntax or MatchSyntax:
                Forget(statement, scope, module);
                break;
        }
    }

    // `_add_remote_user()`, with `MIDDLEWARE.append(…)` in it: a function without arguments changes the settings that it does not bind itself.
    private void RunFunction(CallSyntax call, ModuleSymbol module, SettingScope scope)
    {
        if (module.Tree.Root.Body.OfType<FunctionDefSyntax>().LastOrDefault(definition => definition.Name == ((NameSyntax)call.Func).Id) is not { Decorators.IsEmpty: true } function || !_running.Add(function))
            return;
        var inside = scope.Copy();
        Run(function.Body, module, inside);
        var globals = function.DescendantNodes().OfType<GlobalSyntax>().SelectMany(statement => statement.Names).ToHashSet();
        var own = function.DescendantNodes().OfType<NameSyntax>().Where(name => name.Context == ExpressionContext.Store && !globals.Contains(name.Id)).Select(name => name.Id).ToHashSet();
        foreach (var (name, value) in inside.Values.Where(entry => !own.Contains(entry.Key)).ToList())
            scope.Set(name, value);
        _running.Remove(function);
    }

    private void RunIf(IfSyntax @if, bool? test, ModuleSymbol module, SettingScope scope)
    {
        if (test is { } known)
        {
            Run(known ? @if.Body : @if.OrElse, module, scope);
            return;
        }

        var (taken, left) = (scope.Copy(), scope.Copy());
        Run(@if.Body, module, taken);
        Run(@if.OrElse, module, left);

        // `if not NAME: raise ImproperlyConfigured(…)` leaves one way only.
        if (@if.Body is [.., RaiseSyntax])
            scope.Join(left, left);
        else if (@if.OrElse is [.., RaiseSyntax])
            scope.Join(taken, taken);
        else
            scope.Join(taken, left);
    }

    // `try: from .local import *` takes a module that is there; where it is not, its handler runs.
    private void RunTry(TryStatementSyntax @try, ModuleSymbol module, SettingScope scope)
    {
        var missing = @try.Body.OfType<ImportFromSyntax>().Any(from => module.ResolveImport(from.Module, from.Level) is { } name && model.FindModule(name, module) is null && from.Level > 0);
        var without = scope.Copy();
        Run(@try.Body, module, scope);
        Run(@try.OrElse, module, scope);
        foreach (var handler in @try.Handlers)
        {
            var handled = without.Copy();
            Run(handler.Body, module, handled);
            if (missing)
                scope.Join(handled, handled);
        }

        Run(@try.FinalBody, module, scope);
    }

    private void Import(ImportFromSyntax from, ModuleSymbol module, SettingScope scope)
    {
        if (module.ResolveImport(from.Module, from.Level) is not { } name || model.FindModule(name, module) is not { IsStub: false } source)
            return;
        if (from.Names.All(alias => model.FindModule($"{name}.{alias.Name}", module) is not null))
            return;
        var imported = Read(source);
        foreach (var alias in from.Names)
        {
            if (alias.Name == "*")
            {
                foreach (var (star, starred) in imported.Values.Where(pair => !pair.Key.StartsWith('_')))
                    scope.Set(star, starred);
            }
            else if (imported.Find(alias.Name) is { } value)
            {
                scope.Set(alias.AsName ?? alias.Name, value);
            }
        }
    }

    private static void Assign(ExpressionSyntax target, SettingValue value, SettingsEvaluator evaluator, SettingScope scope)
    {
        switch (target)
        {
            case NameSyntax name:
                scope.Set(name.Id, value);
                break;
            case SubscriptSyntax { Value: var container, Slice: var key }:
                if (evaluator.Evaluate(container) is SettingDict dict)
                    Assign(container, evaluator.Evaluate(key).Text is { } text ? dict with { Items = dict.Items.SetItem(text, value) } : dict with { IsComplete = false }, evaluator, scope);
                break;
            case TupleSyntax or ListSyntax:
                foreach (var part in target.DescendantNodes().OfType<NameSyntax>())
                    scope.Set(part.Id, new SettingUnknown(value.Location));
                break;
        }
    }

    // A loop may change whatever it names.
    private static void Forget(StatementSyntax statement, SettingScope scope, ModuleSymbol module)
    {
        foreach (var name in statement.DescendantNodes().OfType<NameSyntax>())
        {
            var isChanged = name.Context == ExpressionContext.Store || (name.Parent is AttributeSyntax method && s_mutators.Contains(method.Attr)) || name.Parent is SubscriptSyntax { Context: ExpressionContext.Store };
            if (!isChanged)
                continue;
            scope.Set(name.Id, scope.Find(name.Id) is SettingList list ? list with { IsComplete = false } : new SettingUnknown(new Location(module.Tree.Text, name.Span)));
        }
    }

    // `base.MIDDLEWARE`, where `base` is a module.
    private SettingValue? Lookup(AttributeSyntax attribute, ModuleSymbol module) =>
        model.ValueOf(module, attribute.Value) is ModuleType named && model.FindModule(named.Name, module) is { IsStub: false } source ? Read(source).Find(attribute.Attr) : null;
}
