using System.Runtime.CompilerServices;

namespace Analyzer.Syntax.Parsing;

/// <summary>What the generated parser calls its runtime, cut down to what an LL(1) parser without a parse tree needs.</summary>
/// <remarks>The generated code binds names such as <c>TokenStream</c>, <c>ErrorHandler</c> or <c>ATN</c> here, to members and
/// nested types, before it would find ANTLR's: that saves a virtual call for each token and the reading of a network of states
/// that no decision asks for. Errors leave the parser as a <see cref="SyntaxErrorException"/>, which its <c>catch</c> clauses,
/// bound to the nested <see cref="RecognitionException"/>, let pass.</remarks>
internal abstract class PythonParserBase
{
    /// <summary>The type of the token after the last.</summary>
    public const int Eof = TokenBuffer.EndOfFile;

    // Deeper nesting than CPython's own limit on its stack; a rule takes 100 to 200 bytes of ours.
    private const int MaxDepth = 6000;

    private const int DepthBetweenChecks = 64;

    private int _deepest = DepthBetweenChecks;

    /// <summary>The signature that the generated constructor expects; nothing is read from its arguments.</summary>
    protected PythonParserBase(ITokenStream? input, TextWriter? output, TextWriter? errorOutput)
    {
    }

    /// <summary>Decisions report their number here, which nothing reads.</summary>
    public static int State
    {
        get => 0;
        set { }
    }

    /// <summary>Not used by LL(1) decisions.</summary>
    public object? Interpreter { get; set; }

    /// <summary>The parser is its own stream of tokens.</summary>
    public PythonParserBase TokenStream => this;

    /// <summary>The names of the tokens.</summary>
    public abstract Antlr4.Runtime.IVocabulary Vocabulary { get; }

    /// <summary>The name of the grammar.</summary>
    public abstract string GrammarFileName { get; }

    /// <summary>The names of the rules.</summary>
    public abstract string[] RuleNames { get; }

    /// <summary>The network of states, which LL(1) decisions do without.</summary>
    public abstract int[] SerializedAtn { get; }

    /// <summary>The type of the next token.</summary>
    protected int NextKind { get; private set; }

    /// <summary>The index of the next token.</summary>
    protected int Next { get; private set; }

    /// <summary>How many rules are running.</summary>
    protected int Depth { get; set; }

    /// <summary>The tokens.</summary>
    protected TokenBuffer Tokens { get; private set; } = TokenBuffer.Empty;

    /// <summary>How many nodes are on the stack; a rule's <see cref="ParserRuleContext.Mark"/>.</summary>
    protected int NodeCount { get; set; }

    /// <summary>The type of the next token.</summary>
    public int LA(int distance) => NextKind;

    /// <summary>The index of the next token.</summary>
    public int LT(int distance) => Next;

    /// <summary>Begins with token <paramref name="first"/> of <paramref name="tokens"/>.</summary>
    protected void Start(TokenBuffer tokens, int first)
    {
        Tokens = tokens;
        Depth = 0;
        _deepest = DepthBetweenChecks;
        NodeCount = 0;
        MoveTo(first);
    }

    /// <summary>Makes <paramref name="token"/> the next one.</summary>
    protected void MoveTo(int token)
    {
        Next = token;
        NextKind = Tokens.Kinds[token];
    }

    /// <summary>Where an error is reported that the grammar found at the next token.</summary>
    protected abstract SyntaxErrorException Unexpected();

    /// <summary>Takes the next token, which must be a <paramref name="kind"/>, and returns its index.</summary>
    protected int Match(int kind)
    {
        if (NextKind != kind)
            throw Expected(kind);
        return Consume();
    }

    /// <summary>Where an error is reported that the grammar found because there is no <paramref name="kind"/>.</summary>
    protected virtual SyntaxErrorException Expected(int kind) => Unexpected();

    /// <summary>Takes the next token and returns its index.</summary>
    protected int Consume()
    {
        var token = Next;
        Next = token + 1;
        NextKind = NextKind == Eof ? Eof : Tokens.Kinds[token + 1];
        return token;
    }

    /// <summary>Begins a rule.</summary>
    protected void EnterRule(out ParserRuleContext context)
    {
        context = new ParserRuleContext(Next, NodeCount);
        if (++Depth >= _deepest)
            CheckDepth();
    }

    /// <summary>Ends a rule; where an error ends it, <see cref="Depth"/> is set back by the rule that catches.</summary>
    protected void ExitRule() => Depth--;

    /// <summary>Begins an alternative; nothing is recorded.</summary>
    protected static void EnterOuterAlt(ParserRuleContext context, int alternative)
    {
    }

    private void CheckDepth()
    {
        if (Depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new SyntaxErrorException(new SyntaxError(SyntaxErrorKind.SyntaxError, "Parser stack overflowed - Memory Error", Tokens.SpanOf(Next)));
        _deepest = Depth + DepthBetweenChecks;
    }

#pragma warning disable CS1591, CA1707, CA1034, CA1822 // The names are those of ANTLR's runtime.

    /// <summary>Where a run of a rule began; its results are in the generated struct that holds this one.</summary>
    /// <param name="First">The index of the first token.</param>
    /// <param name="Mark">The number of nodes that were on the stack before.</param>
    public readonly record struct ParserRuleContext(int First, int Mark);

    /// <summary>What the parser's errors are not.</summary>
    public sealed class RecognitionException : Exception;

    /// <summary>Thrown by generated code where no alternative begins with the next token.</summary>
    public sealed class NoViableAltException(PythonParserBase parser) : SyntaxErrorException(parser.Unexpected().Error);

    /// <summary>There is no recovery inside rules.</summary>
    public static class ErrorHandler
    {
        public static void Sync(PythonParserBase parser)
        {
        }

        public static void ReportMatch(PythonParserBase parser)
        {
        }

        public static int RecoverInline(PythonParserBase parser) => throw parser.Unexpected();

        public static void ReportError(PythonParserBase parser, RecognitionException error)
        {
        }

        public static void Recover(PythonParserBase parser, RecognitionException error)
        {
        }
    }

    public interface ITokenStream;

    public sealed class ATN
    {
        public int NumberOfDecisions => 0;

        public object? GetDecisionState(int decision) => null;
    }

    public sealed class ATNDeserializer
    {
        public ATN Deserialize(int[] serialized) => new();
    }

    public sealed class DFA(object? state, int decision)
    {
        public object? State { get; } = state;

        public int Decision { get; } = decision;
    }

    public sealed class PredictionContextCache;

    public sealed class ParserATNSimulator(PythonParserBase parser, ATN atn, DFA[] decisions, PredictionContextCache cache)
    {
        public (PythonParserBase, ATN, DFA[], PredictionContextCache) Arguments => (parser, atn, decisions, cache);
    }
}
