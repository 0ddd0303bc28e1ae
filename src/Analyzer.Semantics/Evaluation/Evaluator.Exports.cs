using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>What <c>from module import *</c> takes: the names of <c>__all__</c>, or those without an underscore (reference, 7.11).</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<ModuleFrame, HashSet<string>?> _exports = [];

    private bool IsExported(string name, ModuleFrame module) =>
        ExportsOf(module) is { } exports ? exports.Contains(name) : !name.StartsWith('_');

    // Null where there is no `__all__`, or one that is computed in a way that is not followed.
    private HashSet<string>? ExportsOf(ModuleFrame module)
    {
        if (_exports.TryGetValue(module, out var known))
            return known;
        _exports[module] = null; // For modules that take each other's `__all__`.
        if (module.Scope.Find("__all__") is null)
            return null;
        HashSet<string>? exports = [];
        foreach (var statement in module.Module.Tree.Root.Body)
        {
            if (!AddExports(statement, exports, module))
                return null;
        }

        return _exports[module] = exports;
    }

    // False if the statement changes `__all__` in a way that is not followed.
    private bool AddExports(StatementSyntax statement, HashSet<string> exports, ModuleFrame module)
    {
        switch (statement)
        {
            case AssignSyntax { Targets: [NameSyntax { Id: "__all__" }] } assign:
                exports.Clear();
                return AddNames(assign.Value, exports, module);
            case AnnAssignSyntax { Target: NameSyntax { Id: "__all__" }, Value: { } value }:
                return AddNames(value, exports, module);
            case AugAssignSyntax { Target: NameSyntax { Id: "__all__" }, Op: BinaryOperator.Add } augmented:
                return AddNames(augmented.Value, exports, module);
            case ExpressionStatementSyntax { Value: CallSyntax { Func: AttributeSyntax { Value: NameSyntax { Id: "__all__" }, Attr: var method }, Args: [var argument] } }:
                if (method == "extend")
                    return AddNames(argument, exports, module);
                if (argument is not ConstantSyntax { StringValue: { } name })
                    return false;
                return method switch { "append" => exports.Add(name) || true, "remove" => exports.Remove(name) || true, _ => false };
            default:
                return !module.Scope.Find("__all__")!.Exists(binding => binding.IsConditional && binding.Node.Ancestors().Contains(statement));
        }
    }

    private bool AddNames(ExpressionSyntax value, HashSet<string> exports, ModuleFrame module)
    {
        switch (value)
        {
            case ListSyntax { Elts: var elements }:
                return AddAll(elements);
            case TupleSyntax { Elts: var elements }:
                return AddAll(elements);
            case BinOpSyntax { Op: BinaryOperator.Add } sum:
                return AddNames(sum.Left, exports, module) && AddNames(sum.Right, exports, module);
            case AttributeSyntax { Attr: "__all__" } other when Evaluate(other.Value, module) is ModuleType named && _modules.Find(named.Name, module.Module) is { } source && ExportsOf(source) is { } names:
                exports.UnionWith(names);
                return true;
            case CallSyntax { Func: NameSyntax { Id: "list" or "tuple" or "sorted" }, Args: [var inner] }:
                return AddNames(inner, exports, module);
            default:
                return false;
        }

        bool AddAll(ImmutableArray<ExpressionSyntax> elements)
        {
            foreach (var element in elements)
            {
                if (element is StarredSyntax starred ? !AddNames(starred.Value, exports, module) : element is not ConstantSyntax { StringValue: not null })
                    return false;
                if (element is ConstantSyntax { StringValue: { } name })
                    exports.Add(name);
            }

            return true;
        }
    }
}
