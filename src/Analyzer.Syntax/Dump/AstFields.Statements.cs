using System.Diagnostics;

namespace Analyzer.Syntax;

/// <content>The fields of statements.</content>
internal sealed partial class AstFields
{
    private void WriteStatement(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax expression:
                Node("value: ", expression.Value);
                break;
            case AssignSyntax assign:
                Nodes("targets: ", assign.Targets);
                Node("value: ", assign.Value);
                break;
            case AugAssignSyntax assign:
                Word(" op=", assign.Op);
                Node("target: ", assign.Target);
                Node("value: ", assign.Value);
                break;
            case AnnAssignSyntax assign:
                Number(" simple=", assign.IsSimple ? 1 : 0);
                Node("target: ", assign.Target);
                Node("annotation: ", assign.Annotation);
                Node("value: ", assign.Value);
                break;
            case ReturnSyntax @return:
                Node("value: ", @return.Value);
                break;
            case DeleteSyntax delete:
                Nodes("targets: ", delete.Targets);
                break;
            case RaiseSyntax raise:
                Node("exc: ", raise.Exc);
                Node("cause: ", raise.Cause);
                break;
            case AssertSyntax assert:
                Node("test: ", assert.Test);
                Node("msg: ", assert.Msg);
                break;
            case ImportSyntax import:
                Nodes("names: ", import.Names);
                break;
            case ImportFromSyntax import:
                Text(" module=", import.Module);
                Number(" level=", import.Level);
                Nodes("names: ", import.Names);
                break;
            case GlobalSyntax global:
                Texts(" names=", global.Names);
                break;
            case NonlocalSyntax nonlocal:
                Texts(" names=", nonlocal.Names);
                break;
            case PassSyntax or BreakSyntax or ContinueSyntax:
                break;
            default:
                WriteCompound(statement);
                break;
        }
    }

    private void WriteCompound(StatementSyntax statement)
    {
        switch (statement)
        {
            case FunctionDefinitionSyntax function:
                Text(" name=", function.Name);
                Node("args: ", function.Args);
                Nodes("body: ", function.Body);
                Nodes("decorator_list: ", function.Decorators);
                Node("returns: ", function.Returns);
                Nodes("type_params: ", function.TypeParams);
                break;
            case ClassDefSyntax @class:
                Text(" name=", @class.Name);
                Nodes("bases: ", @class.Bases);
                Nodes("keywords: ", @class.Keywords);
                Nodes("body: ", @class.Body);
                Nodes("decorator_list: ", @class.Decorators);
                Nodes("type_params: ", @class.TypeParams);
                break;
            case IfSyntax conditional:
                Node("test: ", conditional.Test);
                Nodes("body: ", conditional.Body);
                Nodes("orelse: ", conditional.OrElse);
                break;
            case WhileSyntax loop:
                Node("test: ", loop.Test);
                Nodes("body: ", loop.Body);
                Nodes("orelse: ", loop.OrElse);
                break;
            case ForStatementSyntax loop:
                Node("target: ", loop.Target);
                Node("iter: ", loop.Iter);
                Nodes("body: ", loop.Body);
                Nodes("orelse: ", loop.OrElse);
                break;
            case WithStatementSyntax with:
                Nodes("items: ", with.Items);
                Nodes("body: ", with.Body);
                break;
            case TryStatementSyntax @try:
                Nodes("body: ", @try.Body);
                Nodes("handlers: ", @try.Handlers);
                Nodes("orelse: ", @try.OrElse);
                Nodes("finalbody: ", @try.FinalBody);
                break;
            case MatchSyntax match:
                Node("subject: ", match.Subject);
                Nodes("cases: ", match.Cases);
                break;
            case TypeAliasSyntax alias:
                Node("name: ", alias.Name);
                Nodes("type_params: ", alias.TypeParams);
                Node("value: ", alias.Value);
                break;
            default:
                throw new UnreachableException(statement.Kind.ToString());
        }
    }
}
