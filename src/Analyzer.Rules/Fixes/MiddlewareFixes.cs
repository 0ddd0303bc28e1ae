using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Makes a sync-only middleware run both ways: the same steps once more, with <c>await</c> before the layers below.</summary>
/// <remarks>The form is that of Django's documentation, "Asynchronous support" of "Middleware". Not safe: what the steps call runs on the loop then.</remarks>
internal static class MiddlewareFixes
{
    private const string Response = "get_response";
    private const string Sync = Django.AdapterModule;
    private const string Title = "Make it run both ways";

    /// <summary>The fixes of the class or factory whose name stands at <paramref name="nameSpan"/>; empty where it is built in another way.</summary>
    public static ImmutableArray<CodeFix> Of(TextSpan nameSpan, SyntaxTree tree)
    {
        var edits = tree.Root.Body.Select(statement => statement switch
        {
            ClassDefSyntax @class when @class.NameSpan == nameSpan => OfClass(@class, tree),
            FunctionDefSyntax factory when factory.NameSpan == nameSpan => OfFactory(factory, tree),
            _ => null,
        }).FirstOrDefault(found => found is not null);
        return edits is null ? [] : [new CodeFix(Title, false, [.. edits])];
    }

    private static IEnumerable<TextEdit>? OfClass(ClassDefSyntax @class, SyntaxTree tree)
    {
        var call = Method(@class, "__call__");
        if (call is not { Args: { PosOnlyArgs: [], Args: [_, var request], KwOnlyArgs: [], VarArg: null, KwArg: null } } || call.Decorators.Length > 0 || Method(@class, "__acall__") is not null)
            return null;
        if (Method(@class, "__init__") is not { Body: var body } || body.FirstOrDefault(IsKept) is not { } kept || AwaitedCalls(call, IsOfSelf) is not { } awaited)
            return null;
        if (FirstStep(@class.Body) is not { } first || FirstStep(call.Body) is not { } begin || IsOnOneLine(@class, first, tree.Text) || IsOnOneLine(call, begin, tree.Text) || IsOnOneLine(kept.Parent!, kept, tree.Text))
            return null;
        if (Imports(tree, "iscoroutinefunction", "markcoroutinefunction") is not ([var asks, var marks], var imports))
            return null;

        var (text, end) = (tree.Text, LineEnd(tree.Text));
        var member = IndentationAt(text, call.Span.Start);
        var inner = IndentationAt(text, begin.Span.Start);
        var step = inner[member.Length..];
        var copy = Copy(call, awaited, "__acall__", text);
        return
        [
            .. imports,
            Insert(text, LineStart(text, StartOf(first)), $"{member}sync_capable = True{end}{member}async_capable = True{end}{end}"),
            Insert(text, LineStop(text, kept.Span.End), $"{end}{inner}if {asks}(self.{Response}):{end}{inner}{step}{marks}(self)"),
            Insert(text, LineStart(text, StartOf(begin)), $"{inner}if {asks}(self):{end}{inner}{step}return self.__acall__({request.Name}){end}"),
            Insert(text, LineStop(text, call.Span.End), $"{end}{end}{member}{copy}"),
        ];
    }

    private static IEnumerable<TextEdit>? OfFactory(FunctionDefSyntax factory, SyntaxTree tree)
    {
        // A decorator says what it can do already.
        if (factory.Decorators.Length > 0 || factory.Args is not { PosOnlyArgs: [], Args: [{ Name: Response }], KwOnlyArgs: [] } || factory.Body is not [.., ReturnSyntax { Value: NameSyntax returned }])
            return null;
        var handlers = factory.Body.OfType<FunctionDefSyntax>().Where(function => function.Name == returned.Id && function.Decorators.IsEmpty).ToList();
        if (handlers is not [var handler] || AwaitedCalls(handler, call => call.Func is NameSyntax { Id: Response }) is not { } awaited)
            return null;
        if (Imports(tree, "iscoroutinefunction") is not ([var asks], var imports) || ImportEdit.Member(tree, Django.DecoratorModule, "sync_and_async_middleware") is not var (mark, markImport))
            return null;

        var (text, end) = (tree.Text, LineEnd(tree.Text));
        var name = $"async_{handler.Name}";
        var indentation = IndentationAt(text, handler.Span.Start);
        return
        [
            .. imports,
            .. markImport is null ? Array.Empty<TextEdit>() : [markImport],
            Insert(text, LineStart(text, factory.Span.Start), $"@{mark}{end}"),
            Insert(text, LineStop(text, handler.Span.End), $"{end}{end}{indentation}{Copy(handler, awaited, name, text)}"),
            Insert(text, returned.Span.Start, $"{name} if {asks}({Response}) else "),
        ];
    }

    private static FunctionDefSyntax? Method(ClassDefSyntax @class, string name) => @class.Body.OfType<FunctionDefSyntax>().FirstOrDefault(method => method.Name == name);

    // A docstring stays in front.
    private static StatementSyntax? FirstStep(ImmutableArray<StatementSyntax> body) =>
        body.FirstOrDefault(statement => statement is not ExpressionStatementSyntax { Value: ConstantSyntax { StringValue: not null } });

    // Decorators stand before `def`.
    private static int StartOf(StatementSyntax statement) => statement switch
    {
        FunctionDefinitionSyntax { Decorators: [var first, ..] } => first.Span.Start,
        ClassDefSyntax { Decorators: [var first, ..] } => first.Span.Start,
        _ => statement.Span.Start,
    };

    private static bool IsOnOneLine(SyntaxNode definition, StatementSyntax statement, SourceText text) => text.LineOf(definition.Span.Start) == text.LineOf(statement.Span.Start);

    // `self.get_response = get_response`
    private static bool IsKept(StatementSyntax statement) =>
        statement is AssignSyntax { Targets: [AttributeSyntax { Attr: Response, Value: NameSyntax { Id: "self" } }], Value: NameSyntax };

    private static bool IsOfSelf(CallSyntax call) => call.Func is AttributeSyntax { Attr: Response, Value: NameSyntax { Id: "self" } };

    /// <summary>The calls of the layer below; null where there are none, or where one stands in a function of its own.</summary>
    private static List<CallSyntax>? AwaitedCalls(FunctionDefSyntax function, Func<CallSyntax, bool> isBelow)
    {
        var calls = function.DescendantNodes().OfType<CallSyntax>().Where(isBelow).ToList();
        var isWithin = calls.TrueForAll(call => call.Ancestors().First(node => node is FunctionDefinitionSyntax or LambdaSyntax or GeneratorExpSyntax) == function);
        // A generator cannot become a coroutine, and what is handed on is called elsewhere.
        var isPlain = !function.DescendantNodes().Any(node => node is YieldSyntax or YieldFromSyntax);
        return calls.Count > 0 && isWithin && isPlain ? calls : null;
    }

    /// <summary>The function once more, as a coroutine function of another name.</summary>
    private static string Copy(FunctionDefSyntax function, List<CallSyntax> awaited, string name, SourceText text)
    {
        var start = function.Span.Start;
        var source = new SourceText(text.Path, text[function.Span].ToString());
        var tree = SyntaxTree.Parse(source);
        var edits = awaited
            .SelectMany(call => AwaitEdits.Of(call, tree).Select(edit => edit with { Location = new Location(source, new TextSpan(edit.Location.Span.Start - start, edit.Location.Span.End - start)) }))
            .Append(new TextEdit(new Location(source, new TextSpan(0, 0)), "async "))
            .Append(new TextEdit(new Location(source, new TextSpan(function.NameSpan.Start - start, function.NameSpan.End - start)), name));
        return TextEdit.Apply(source, edits);
    }

    private static (string[] Names, TextEdit[] Edits)? Imports(SyntaxTree tree, params string[] names)
    {
        var found = names.Select(name => ImportEdit.Member(tree, Sync, name)).ToList();
        return found.Exists(import => import is null) ? null : ([.. found.Select(import => import!.Value.Name)], [.. found.Select(import => import!.Value.Edit).OfType<TextEdit>()]);
    }

    private static TextEdit Insert(SourceText text, int offset, string inserted) => new(new Location(text, new TextSpan(offset, offset)), inserted);

    private static int LineStop(SourceText text, int offset) => text.LineSpan(text.LineOf(offset)).End;

    private static int LineStart(SourceText text, int offset) => text.LineStart(text.LineOf(offset));

    private static string IndentationAt(SourceText text, int offset)
    {
        var start = LineStart(text, offset);
        var line = text.Content.AsSpan(start, offset - start);
        return line[..(line.Length - line.TrimStart().Length)].ToString();
    }

    private static string LineEnd(SourceText text) => text.LineCount > 1 ? text.Content[text.LineSpan(0).End..text.LineStart(1)] : "\n";
}
