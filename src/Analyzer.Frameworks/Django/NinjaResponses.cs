using System.Text;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What Django Ninja does with what an asynchronous operation returns: its schema reads the fields, on the loop.</summary>
/// <remarks><c>ninja/operation.py</c>, <c>ninja/schema.py</c>: querysets are made lists, managers are asked for all rows. Written as Python, and evaluated like a stub.</remarks>
internal sealed class NinjaResponses(SemanticModel model)
{
    /// <summary>Schemas within schemas are followed as deep as this.</summary>
    private const int DepthLimit = 4;

    private const string Schema = "ninja.schema.Schema";

    /// <summary>A function of what the operation returns; null where the decorator declares no schema that is known.</summary>
    /// <param name="decorator">The decorator: <c>@api.get("/posts", response=list[PostOut])</c>.</param>
    /// <param name="module">The module it stands in.</param>
    public FunctionType? ConsumerOf(ExpressionSyntax decorator, ModuleSymbol module)
    {
        if (decorator is not CallSyntax call || call.Keywords.FirstOrDefault(keyword => keyword.Arg == "response")?.Value is not { } response)
            return null;
        var text = new StringBuilder("def respond(result):\n");
        Read(response, "result", module, text, 1);
        text.Append("    return None\n");
        return model.Classes.Define(new SourceText("ninja/operation.py", text.ToString()), module).GetValueOrDefault("respond");
    }

    private void Read(ExpressionSyntax annotation, string value, ModuleSymbol module, StringBuilder text, int depth)
    {
        if (depth > DepthLimit)
            return;
        var indent = new string(' ', 4 * depth);
        switch (annotation)
        {
            case SubscriptSyntax { Value: NameSyntax { Id: "list" or "List" }, Slice: var element }:
                text.Append(indent).Append("for each").Append(depth).Append(" in ").Append(value).Append(":\n").Append(indent).Append("    pass\n");
                Read(element, $"each{depth}", module, text, depth + 1);
                break;
            case SubscriptSyntax { Value: NameSyntax { Id: "Optional" }, Slice: var some }:
                Read(some, value, module, text, depth);
                break;
            case BinOpSyntax { Op: BinaryOperator.BitOr, Left: var some, Right: ConstantSyntax { ConstantKind: ConstantKind.None } }:
                Read(some, value, module, text, depth);
                break;
            case NameSyntax or AttributeSyntax when model.ValueOf(module, annotation) is ClassType { Class: { Module.IsStub: false } schema } && model.Classes.IsSubclass(schema, Schema):
                ReadFields(schema, value, text, depth);
                break;
        }
    }

    // `resolve_<field>` of the schema answers in a field's place; what an alias leads to is not followed.
    private void ReadFields(ClassSymbol schema, string value, StringBuilder text, int depth)
    {
        foreach (var parent in model.Classes.Mro(schema).Where(parent => !parent.Module.IsStub))
        {
            foreach (var field in parent.Syntax.Body.OfType<AnnAssignSyntax>())
            {
                if (field is not { Target: NameSyntax { Id: var name }, Value: not CallSyntax } || model.FindMember(schema, $"resolve_{name}") is not null)
                    continue;
                text.Append(' ', 4 * depth).Append(value).Append('.').Append(name).Append('\n');
                Read(field.Annotation, field.Annotation is SubscriptSyntax { Value: NameSyntax { Id: "list" or "List" } } ? $"{value}.{name}.all()" : $"{value}.{name}", parent.Module, text, depth);
            }
        }
    }
}
