using System.Diagnostics;

namespace Analyzer.Syntax;

/// <content>The fields of patterns and of what is neither statement, expression nor pattern.</content>
internal sealed partial class AstFields
{
    private void WritePart(SyntaxNode node)
    {
        switch (node)
        {
            case ModuleSyntax module:
                Nodes("body: ", module.Body);
                break;
            case ArgumentsSyntax arguments:
                Nodes("posonlyargs: ", arguments.PosOnlyArgs);
                Nodes("args: ", arguments.Args);
                Node("vararg: ", arguments.VarArg);
                Nodes("kwonlyargs: ", arguments.KwOnlyArgs);
                Nodes("kw_defaults: ", arguments.KwDefaults);
                Node("kwarg: ", arguments.KwArg);
                Nodes("defaults: ", arguments.Defaults);
                break;
            case ArgSyntax arg:
                Text(" arg=", arg.Name);
                Node("annotation: ", arg.Annotation);
                break;
            case KeywordSyntax keyword:
                Text(" arg=", keyword.Arg);
                Node("value: ", keyword.Value);
                break;
            case AliasSyntax alias:
                Text(" name=", alias.Name);
                Text(" asname=", alias.AsName);
                break;
            case WithItemSyntax item:
                Node("context_expr: ", item.ContextExpr);
                Node("optional_vars: ", item.OptionalVars);
                break;
            case ComprehensionSyntax comprehension:
                Number(" is_async=", comprehension.IsAsync ? 1 : 0);
                Node("target: ", comprehension.Target);
                Node("iter: ", comprehension.Iter);
                Nodes("ifs: ", comprehension.Ifs);
                break;
            case ExceptHandlerSyntax handler:
                Text(" name=", handler.Name);
                Node("type: ", handler.Type);
                Nodes("body: ", handler.Body);
                break;
            case MatchCaseSyntax @case:
                Node("pattern: ", @case.Pattern);
                Node("guard: ", @case.Guard);
                Nodes("body: ", @case.Body);
                break;
            case TypeVarSyntax typeVar:
                Text(" name=", typeVar.Name);
                Node("bound: ", typeVar.Bound);
                Node("default_value: ", typeVar.Default);
                break;
            case TypeParameterSyntax parameter:
                Text(" name=", parameter.Name);
                Node("default_value: ", parameter.Default);
                break;
            default:
                throw new UnreachableException(node.Kind.ToString());
        }
    }

    private void WritePattern(PatternSyntax pattern)
    {
        switch (pattern)
        {
            case MatchValueSyntax value:
                Node("value: ", value.Value);
                break;
            case MatchSingletonSyntax singleton:
                Word(" value=", singleton.Value);
                break;
            case MatchSequenceSyntax sequence:
                Nodes("patterns: ", sequence.Patterns);
                break;
            case MatchMappingSyntax mapping:
                Text(" rest=", mapping.Rest);
                Nodes("keys: ", mapping.Keys);
                Nodes("patterns: ", mapping.Patterns);
                break;
            case MatchClassSyntax @class:
                Texts(" kwd_attrs=", @class.KwdAttrs);
                Node("cls: ", @class.Cls);
                Nodes("patterns: ", @class.Patterns);
                Nodes("kwd_patterns: ", @class.KwdPatterns);
                break;
            case MatchStarSyntax star:
                Text(" name=", star.Name);
                break;
            case MatchAsSyntax capture:
                Text(" name=", capture.Name);
                Node("pattern: ", capture.Pattern);
                break;
            case MatchOrSyntax alternatives:
                Nodes("patterns: ", alternatives.Patterns);
                break;
            default:
                throw new UnreachableException(pattern.Kind.ToString());
        }
    }
}
