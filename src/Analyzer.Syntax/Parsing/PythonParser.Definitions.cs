using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Functions, classes and their parameters.</summary>
internal partial class PythonParser
{
    private readonly List<Parameter> _parameters = [];
    private ImmutableArray<ExpressionSyntax> _decorators = [];

    /// <summary>A parameter; <paramref name="Node"/> is null for a bare <c>*</c> or <c>/</c>, which <paramref name="Kind"/> tells.</summary>
    private readonly record struct Parameter(int Kind, ArgSyntax? Node, ExpressionSyntax? Value, int Token);

    private int ParameterCount => _parameters.Count;

    private void SetDecorators(ParserRuleContext context)
    {
        CheckDecorators(context.Mark);
        _decorators = Take<ExpressionSyntax>(context.Mark);
    }

    private ImmutableArray<ExpressionSyntax> TakeDecorators()
    {
        var decorators = _decorators;
        _decorators = [];
        return decorators;
    }

    private void PushFunction(
        ParserRuleContext context,
        ImmutableArray<ExpressionSyntax> decorators,
        int name,
        ImmutableArray<TypeParameterSyntax> typeParams,
        ArgumentsSyntax args,
        ExpressionSyntax? returns,
        ImmutableArray<StatementSyntax> body)
    {
        var id = TextOf(name);
        var nameSpan = Tokens.SpanOf(name);
        Push(IsAsync(context, out var first)
            ? new AsyncFunctionDefSyntax(decorators, id, nameSpan, typeParams, args, returns, body, BlockSpan(first))
            : new FunctionDefSyntax(decorators, id, nameSpan, typeParams, args, returns, body, BlockSpan(first)));
    }

    private void PushClass(
        ParserRuleContext context,
        ImmutableArray<ExpressionSyntax> decorators,
        int name,
        ImmutableArray<TypeParameterSyntax> typeParams,
        ArgumentList bases,
        ImmutableArray<StatementSyntax> body)
    {
        var (args, keywords) = bases.Args.IsDefault ? new ArgumentList([], []) : bases;
        if (args.Length == 1 && args[0].Kind == SyntaxKind.GeneratorExp)
            Suspicious(args[0].Span);
        Push(new ClassDefSyntax(decorators, TextOf(name), Tokens.SpanOf(name), typeParams, args, keywords, body, BlockSpan(context.First)));
    }

    private ImmutableArray<TypeParameterSyntax> TakeTypeParameters(ParserRuleContext context) => Take<TypeParameterSyntax>(context.Mark);

    private void PushTypeParameter(ParserRuleContext context, int name, ExpressionSyntax? bound, ExpressionSyntax? value)
    {
        var id = TextOf(name);
        var nameSpan = Tokens.SpanOf(name);
        var kind = Tokens.Kinds[context.First];
        if (bound is not null && kind != NAME)
            throw Error($"cannot use {(bound is TupleSyntax ? "constraints" : "bound")} with {(kind == STAR ? "TypeVarTuple" : "ParamSpec")}", Tokens.SpanOf(name + 1));
        Since(value is null ? 12 : 13, context.First);
        TypeParameterSyntax node = kind switch
        {
            STAR => new TypeVarTupleSyntax(id, nameSpan, value, Span(context)),
            DOUBLESTAR => new ParamSpecSyntax(id, nameSpan, value, Span(context)),
            _ => new TypeVarSyntax(id, nameSpan, value, bound, Span(context)),
        };
        Push(node);
    }

    private void PushParameter(ParserRuleContext context, int name, ExpressionSyntax? annotation, ExpressionSyntax? value)
    {
        var span = new TextSpan(Tokens.Starts[name], annotation is null ? Tokens.Ends[name] : value is null ? Tokens.Ends[Next - 1] : annotation.Span.End);
        if (annotation is not null && value is not null)
            span = new TextSpan(span.Start, Tokens.Ends[TokenAt(annotation.Span.End, context.First, EQUAL) - 1]);
        _parameters.Add(new Parameter(Tokens.Kinds[context.First], new ArgSyntax(TextOf(name), Tokens.SpanOf(name), annotation, span), value, name));
    }

    private void PushSeparator() => _parameters.Add(new Parameter(Tokens.Kinds[Next - 1], null, null, Next - 1));

    /// <summary>Sorts the parameters since <paramref name="mark"/> into the fields of <c>ast.arguments</c>.</summary>
    private ArgumentsSyntax TakeParameters(ParserRuleContext context, int mark)
    {
        var span = Next > context.First ? Span(context) : new TextSpan(Tokens.Starts[Next], Tokens.Starts[Next]);
        if (_parameters.Count == mark)
            return new ArgumentsSyntax([], [], null, [], [], null, [], span);
        var builder = new ParameterSorter(this);
        for (var i = mark; i < _parameters.Count; i++)
            builder.Add(_parameters[i]);
        _parameters.RemoveRange(mark, _parameters.Count - mark);
        return builder.ToArguments(span);
    }

    private ref struct ParameterSorter(PythonParser parser)
    {
        private ImmutableArray<ArgSyntax> _posOnlyArgs = [];
        private List<ArgSyntax>? _args;
        private List<ExpressionSyntax>? _defaults;
        private List<ArgSyntax>? _kwOnlyArgs;
        private List<ExpressionSyntax?>? _kwDefaults;
        private ArgSyntax? _varArg;
        private ArgSyntax? _kwArg;
        private int _star = -1;
        private bool _hasSlash;

        public void Add(Parameter parameter)
        {
            if (_kwArg is not null)
                throw Error("arguments cannot follow var-keyword argument", parser.Tokens.SpanOf(parameter.Token));
            switch (parameter.Kind)
            {
                case SLASH:
                    AddSlash(parameter);
                    break;
                case STAR when _star >= 0:
                    throw Error("* argument may appear only once", parser.Tokens.SpanOf(parameter.Token));
                case STAR:
                    _star = parameter.Token;
                    _varArg = parameter.Node;
                    break;
                case DOUBLESTAR:
                    CheckBareStar();
                    _kwArg = parameter.Node;
                    break;
                default:
                    AddNamed(parameter);
                    break;
            }
        }

        public ArgumentsSyntax ToArguments(TextSpan span)
        {
            CheckBareStar();
            return new ArgumentsSyntax(_posOnlyArgs, _args is null ? [] : [.. _args], _varArg, _kwOnlyArgs is null ? [] : [.. _kwOnlyArgs],
                _kwDefaults is null ? [] : [.. _kwDefaults], _kwArg, _defaults is null ? [] : [.. _defaults], span);
        }

        private void AddSlash(Parameter parameter)
        {
            var span = parser.Tokens.SpanOf(parameter.Token);
            if (_hasSlash)
                throw Error("/ may appear only once", span);
            if (_star >= 0)
                throw Error("/ must be ahead of *", span);
            if (_args is null)
                throw Error("at least one argument must precede /", span);
            _hasSlash = true;
            _posOnlyArgs = [.. _args];
            _args = null;
        }

        private void AddNamed(Parameter parameter)
        {
            if (_star >= 0)
            {
                (_kwOnlyArgs ??= []).Add(parameter.Node!);
                (_kwDefaults ??= []).Add(parameter.Value);
                return;
            }

            (_args ??= []).Add(parameter.Node!);
            if (parameter.Value is not null)
                (_defaults ??= []).Add(parameter.Value);
            else if (_defaults is not null)
                throw Error("parameter without a default follows parameter with a default", parser.Tokens.SpanOf(parameter.Token));
        }

        private readonly void CheckBareStar()
        {
            if (_star >= 0 && _varArg is null && _kwOnlyArgs is null)
                throw Error("named arguments must follow bare *", parser.Tokens.SpanOf(_star));
        }
    }
}
