using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Keys of tables and elements of sets, which are asked for their hash, and whether they equal one that is there (library reference, "Mapping Types").</content>
internal sealed partial class Evaluator
{
    private static readonly string[] s_hash = ["__hash__"];

    /// <summary>Calls what storing a key, or looking one up, calls of a class of the project. Keys of builtin types answer at once.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isSought">Whether a key that equals it may be there already: <c>__eq__</c> is asked only then, unless it is the same object.</param>
    /// <param name="site">The operation.</param>
    /// <param name="frame">Where it runs.</param>
    private void CallKey(PythonType key, bool isSought, SyntaxNode site, Frame frame)
    {
        switch (key)
        {
            case InstanceType { Class.Module.IsStub: false } instance:
                CallSpecialOf(instance, s_hash, site, frame);
                if (isSought && FindMember(instance.Class, "__eq__") is { Value: FunctionType { Function.Module.IsStub: false } equals })
                    CallFunction(equals.Bind(instance), CallArguments.Of(instance.Unmarked), site, frame, Resolution.Hierarchy, Crossing.None);
                break;
            case TupleType tuple:
                foreach (var element in tuple.Elements)
                    CallKey(element, isSought, site, frame);
                break;
            case UnionType union:
                foreach (var member in union.Members)
                    CallKey(member, isSought, site, frame);
                break;
        }
    }

    private void CallKeyOf(PythonType container, PythonType key, SyntaxNode site, Frame frame)
    {
        if (key is InstanceType { Class.Module.IsStub: false } or TupleType or UnionType && UnionType.MembersOf(container).Any(HasKeys))
            CallKey(key, true, site, frame);
    }

    private bool HasKeys(PythonType container) =>
        container is DictType || (container is InstanceType { Class: { Module.IsStub: true } table } && (IsBuiltin(table, "dict") || IsBuiltin(table, "set") || IsBuiltin(table, "frozenset")));

    private bool IsBuiltin(ClassSymbol @class, string name) => HierarchyOf(@class).Mro.Any(parent => parent.Name == name && parent.Module.Name == "builtins");

    // The methods of tables and sets that take a key.
    private void CallKeyMethod(AttributeSyntax method, PythonType callee, CallArguments arguments, Frame frame)
    {
        if (arguments.Positional is [var key, ..] && callee is FunctionType { Receiver: { } container, Function.Module.IsStub: true })
            CallKeyOf(container, key, method.Parent!, frame);
    }
}
