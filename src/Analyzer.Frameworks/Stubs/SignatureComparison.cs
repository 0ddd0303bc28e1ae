using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>How a function of a stub differs from the function that it describes: what kind of function it is, and its parameters.</summary>
internal static class SignatureComparison
{
    // What such a function returns may be awaited, though it is a plain one.
    private static readonly string[] s_awaitable = ["Await", "Coroutine", "Future", "Task", "Any", "Callable", "Async", "Generator", "Context"];

    /// <summary>The differences from the definition that is most like it.</summary>
    /// <param name="stub">The function of the stub; one of its overloads.</param>
    /// <param name="real">The functions that its name leads to in the package.</param>
    /// <param name="isMethod">Whether it is a member of a class.</param>
    public static IEnumerable<string> Differences(Definition stub, IEnumerable<Definition> real, bool isMethod) =>
        real.Select(definition => Differences(new Function(stub), new Function(definition), isMethod).ToArray()).MinBy(differences => differences.Length) ?? [];

    private static IEnumerable<string> Differences(Function stub, Function real, bool isMethod)
    {
        if (real.IsAsync && !real.HasOwnDecorator && !stub.IsAsync && !stub.MayReturnAwaitable)
            yield return "is a coroutine function";
        if (stub.IsAsync && !real.IsAsync && real.Decorators.Count == 0 && !real.MayReturnAwaitable)
            yield return "is no coroutine function";
        if (real.IsProperty && !stub.IsProperty)
            yield return "is a property";
        if (stub.IsProperty && !real.IsProperty && real.Decorators.Count == 0)
            yield return "is no property";
        if (stub.IsProperty || real.IsProperty || real.HasOwnDecorator || real.Syntax.Args.KwArg is not null)
            yield break;
        var names = real.Parameters(isMethod).ToHashSet();
        foreach (var parameter in stub.Parameters(isMethod))
        {
            if (!names.Contains(parameter) && !parameter.StartsWith('_'))
                yield return $"has no parameter `{parameter}`{(names.Count == 0 ? "" : $" (it has {string.Join(", ", names)})")}";
        }
    }

    private sealed class Function(Definition definition)
    {
        public FunctionDefinitionSyntax Syntax { get; } = (FunctionDefinitionSyntax)definition.Node;

        public bool IsAsync => Syntax is AsyncFunctionDefSyntax;

        public List<string> Decorators { get; } =
            [.. ((FunctionDefinitionSyntax)definition.Node).Decorators.Select(decorator => TextIn(definition, decorator).Split('(')[0].Split('.')[^1])];

        public bool IsProperty => Decorators.Exists(decorator => decorator.Contains("property", StringComparison.OrdinalIgnoreCase) || decorator is "reify" or "setter");

        /// <summary>Whether a decorator of a package's own may change the parameters.</summary>
        public bool HasOwnDecorator => Decorators.Exists(decorator =>
            decorator is not ("staticmethod" or "classmethod" or "abstractmethod" or "overload" or "deprecated" or "override"));

        public bool MayReturnAwaitable => Syntax.Returns is null || s_awaitable.Any(TextIn(definition, Syntax.Returns).Contains);

        // What is positional only has a name of its own choice.
        public IEnumerable<string> Parameters(bool isMethod)
        {
            var hasReceiver = isMethod && Syntax.Args.PosOnlyArgs.IsEmpty && !Decorators.Contains("staticmethod");
            return Syntax.Args.Args.Skip(hasReceiver ? 1 : 0).Concat(Syntax.Args.KwOnlyArgs).Select(argument => argument.Name);
        }

        private static string TextIn(Definition definition, SyntaxNode node) => definition.Module.Tree.Text[node.Span].ToString();
    }
}
