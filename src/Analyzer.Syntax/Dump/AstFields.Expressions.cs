using System.Diagnostics;

namespace Analyzer.Syntax;

/// <content>The fields of expressions.</content>
internal sealed partial class AstFields
{
    private void WriteExpression(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case NameSyntax name:
                Text(" id=", name.Id);
                Word(" ctx=", name.Context);
                break;
            case ConstantSyntax constant:
                writer.Write(" value=");
                AstLiteral.Write(constant, writer);
                WriteKind(constant);
                break;
            case AttributeSyntax attribute:
                Text(" attr=", attribute.Attr);
                Word(" ctx=", attribute.Context);
                Node("value: ", attribute.Value);
                break;
            case CallSyntax call:
                Node("func: ", call.Func);
                Nodes("args: ", call.Args);
                Nodes("keywords: ", call.Keywords);
                break;
            case SubscriptSyntax subscript:
                Word(" ctx=", subscript.Context);
                Node("value: ", subscript.Value);
                Node("slice: ", subscript.Slice);
                break;
            case SliceSyntax slice:
                Node("lower: ", slice.Lower);
                Node("upper: ", slice.Upper);
                Node("step: ", slice.Step);
                break;
            case StarredSyntax starred:
                Word(" ctx=", starred.Context);
                Node("value: ", starred.Value);
                break;
            case TupleSyntax tuple:
                Word(" ctx=", tuple.Context);
                Nodes("elts: ", tuple.Elts);
                break;
            case ListSyntax list:
                Word(" ctx=", list.Context);
                Nodes("elts: ", list.Elts);
                break;
            case SetSyntax set:
                Nodes("elts: ", set.Elts);
                break;
            case DictSyntax dict:
                Nodes("keys: ", dict.Keys);
                Nodes("values: ", dict.Values);
                break;
            case JoinedStrSyntax joined:
                Nodes("values: ", joined.Values);
                break;
            case TemplateStrSyntax template:
                Nodes("values: ", template.Values);
                break;
            case FormattedValueSyntax formatted:
                Number(" conversion=", formatted.Conversion);
                Node("value: ", formatted.Value);
                Node("format_spec: ", formatted.FormatSpec);
                break;
            case InterpolationSyntax interpolation:
                Text(" str=", interpolation.Str);
                Number(" conversion=", interpolation.Conversion);
                Node("value: ", interpolation.Value);
                Node("format_spec: ", interpolation.FormatSpec);
                break;
            case ComprehensionExpressionSyntax comprehension:
                WriteComprehension(comprehension);
                break;
            default:
                WriteOperation(expression);
                break;
        }
    }

    private void WriteOperation(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case BinOpSyntax binary:
                Word(" op=", binary.Op);
                Node("left: ", binary.Left);
                Node("right: ", binary.Right);
                break;
            case BoolOpSyntax boolean:
                Word(" op=", boolean.Op);
                Nodes("values: ", boolean.Values);
                break;
            case CompareSyntax compare:
                writer.Write($" ops=[{string.Join(',', compare.Ops)}]");
                Node("left: ", compare.Left);
                Nodes("comparators: ", compare.Comparators);
                break;
            case UnaryOpSyntax unary:
                Word(" op=", unary.Op);
                Node("operand: ", unary.Operand);
                break;
            case NamedExprSyntax named:
                Node("target: ", named.Target);
                Node("value: ", named.Value);
                break;
            case IfExpSyntax conditional:
                Node("test: ", conditional.Test);
                Node("body: ", conditional.Body);
                Node("orelse: ", conditional.OrElse);
                break;
            case LambdaSyntax lambda:
                Node("args: ", lambda.Args);
                Node("body: ", lambda.Body);
                break;
            case AwaitSyntax wait:
                Node("value: ", wait.Value);
                break;
            case YieldSyntax yield:
                Node("value: ", yield.Value);
                break;
            case YieldFromSyntax delegation:
                Node("value: ", delegation.Value);
                break;
            default:
                throw new UnreachableException(expression.Kind.ToString());
        }
    }

    private void WriteComprehension(ComprehensionExpressionSyntax comprehension)
    {
        switch (comprehension)
        {
            case ListCompSyntax list:
                Node("elt: ", list.Elt);
                break;
            case SetCompSyntax set:
                Node("elt: ", set.Elt);
                break;
            case GeneratorExpSyntax generator:
                Node("elt: ", generator.Elt);
                break;
            case DictCompSyntax dict:
                Node("key: ", dict.Key);
                Node("value: ", dict.Value);
                break;
        }

        Nodes("generators: ", comprehension.Generators);
    }

    // ast knows the lower case prefix only. Before 3.12, the parts of an f-string had that of the first string of it.
    private void WriteKind(ConstantSyntax constant)
    {
        var isUnicode = _hidesFStringPlaces && OutermostJoinedStr(constant) is { } joined
            ? tree.Text.Content[joined.Span.Start] == 'u'
            : constant.HasUnicodePrefix && tree.Text.Content[constant.Span.Start] == 'u';
        if (isUnicode)
            writer.Write(" kind='u'");
    }

    private static JoinedStrSyntax? OutermostJoinedStr(ConstantSyntax constant)
    {
        var joined = constant.Parent as JoinedStrSyntax;
        while (joined?.Parent is FormattedValueSyntax { Parent: JoinedStrSyntax outer } field && field.FormatSpec == joined)
            joined = outer;
        return joined;
    }
}
