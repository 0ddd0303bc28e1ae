using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A place where a project hands something to a framework to be called.</summary>
/// <param name="Registrar">What takes it.</param>
/// <param name="Name">The qualified name of the framework's function or class.</param>
/// <param name="Callee">The expression that names it.</param>
/// <param name="Call">Its call; null for a decorator without arguments.</param>
/// <param name="Body">Where the call stands.</param>
/// <param name="Target">What is handed over: a function, a class, or an object that can be called.</param>
/// <param name="Definition">The decorated definition; null where it is handed over as an argument.</param>
internal sealed record Registration(Registrar Registrar, string Name, ExpressionSyntax Callee, CallSyntax? Call, BodyModel Body, PythonType Target, FunctionDefinitionSyntax? Definition)
{
    /// <summary>The object whose method takes it, such as a router; null for a function or class.</summary>
    public ExpressionSyntax? Owner => Callee is AttributeSyntax attribute ? attribute.Value : null;

    /// <summary>The text of an argument; null if it is not given, or not known.</summary>
    public string? Text(int position, string name) => CallText.Of(Call, position, name, Body);

    /// <summary>An argument; null if it is not given.</summary>
    public ExpressionSyntax? Argument(int position, string name) => CallText.Argument(Call, position, name);
}
