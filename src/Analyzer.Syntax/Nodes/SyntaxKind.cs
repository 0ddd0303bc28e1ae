namespace Analyzer.Syntax;

/// <summary>The kind of a node, one for each sealed class: what to <c>switch</c> on where speed counts.</summary>
public enum SyntaxKind : byte
{
    /// <summary>See <see cref="ModuleSyntax"/>.</summary>
    Module,

    /// <summary>See <see cref="FunctionDefSyntax"/>.</summary>
    FunctionDef,

    /// <summary>See <see cref="AsyncFunctionDefSyntax"/>.</summary>
    AsyncFunctionDef,

    /// <summary>See <see cref="ClassDefSyntax"/>.</summary>
    ClassDef,

    /// <summary>See <see cref="ReturnSyntax"/>.</summary>
    Return,

    /// <summary>See <see cref="DeleteSyntax"/>.</summary>
    Delete,

    /// <summary>See <see cref="AssignSyntax"/>.</summary>
    Assign,

    /// <summary>See <see cref="TypeAliasSyntax"/>.</summary>
    TypeAlias,

    /// <summary>See <see cref="AugAssignSyntax"/>.</summary>
    AugAssign,

    /// <summary>See <see cref="AnnAssignSyntax"/>.</summary>
    AnnAssign,

    /// <summary>See <see cref="ForSyntax"/>.</summary>
    For,

    /// <summary>See <see cref="AsyncForSyntax"/>.</summary>
    AsyncFor,

    /// <summary>See <see cref="WhileSyntax"/>.</summary>
    While,

    /// <summary>See <see cref="IfSyntax"/>.</summary>
    If,

    /// <summary>See <see cref="WithSyntax"/>.</summary>
    With,

    /// <summary>See <see cref="AsyncWithSyntax"/>.</summary>
    AsyncWith,

    /// <summary>See <see cref="MatchSyntax"/>.</summary>
    Match,

    /// <summary>See <see cref="RaiseSyntax"/>.</summary>
    Raise,

    /// <summary>See <see cref="TrySyntax"/>.</summary>
    Try,

    /// <summary>See <see cref="TryStarSyntax"/>.</summary>
    TryStar,

    /// <summary>See <see cref="AssertSyntax"/>.</summary>
    Assert,

    /// <summary>See <see cref="ImportSyntax"/>.</summary>
    Import,

    /// <summary>See <see cref="ImportFromSyntax"/>.</summary>
    ImportFrom,

    /// <summary>See <see cref="GlobalSyntax"/>.</summary>
    Global,

    /// <summary>See <see cref="NonlocalSyntax"/>.</summary>
    Nonlocal,

    /// <summary>See <see cref="ExpressionStatementSyntax"/>.</summary>
    ExpressionStatement,

    /// <summary>See <see cref="PassSyntax"/>.</summary>
    Pass,

    /// <summary>See <see cref="BreakSyntax"/>.</summary>
    Break,

    /// <summary>See <see cref="ContinueSyntax"/>.</summary>
    Continue,

    /// <summary>See <see cref="BoolOpSyntax"/>.</summary>
    BoolOp,

    /// <summary>See <see cref="NamedExprSyntax"/>.</summary>
    NamedExpr,

    /// <summary>See <see cref="BinOpSyntax"/>.</summary>
    BinOp,

    /// <summary>See <see cref="UnaryOpSyntax"/>.</summary>
    UnaryOp,

    /// <summary>See <see cref="LambdaSyntax"/>.</summary>
    Lambda,

    /// <summary>See <see cref="IfExpSyntax"/>.</summary>
    IfExp,

    /// <summary>See <see cref="DictSyntax"/>.</summary>
    Dict,

    /// <summary>See <see cref="SetSyntax"/>.</summary>
    Set,

    /// <summary>See <see cref="ListCompSyntax"/>.</summary>
    ListComp,

    /// <summary>See <see cref="SetCompSyntax"/>.</summary>
    SetComp,

    /// <summary>See <see cref="DictCompSyntax"/>.</summary>
    DictComp,

    /// <summary>See <see cref="GeneratorExpSyntax"/>.</summary>
    GeneratorExp,

    /// <summary>See <see cref="AwaitSyntax"/>.</summary>
    Await,

    /// <summary>See <see cref="YieldSyntax"/>.</summary>
    Yield,

    /// <summary>See <see cref="YieldFromSyntax"/>.</summary>
    YieldFrom,

    /// <summary>See <see cref="CompareSyntax"/>.</summary>
    Compare,

    /// <summary>See <see cref="CallSyntax"/>.</summary>
    Call,

    /// <summary>See <see cref="FormattedValueSyntax"/>.</summary>
    FormattedValue,

    /// <summary>See <see cref="InterpolationSyntax"/>.</summary>
    Interpolation,

    /// <summary>See <see cref="JoinedStrSyntax"/>.</summary>
    JoinedStr,

    /// <summary>See <see cref="TemplateStrSyntax"/>.</summary>
    TemplateStr,

    /// <summary>See <see cref="AttributeSyntax"/>.</summary>
    Attribute,

    /// <summary>See <see cref="SubscriptSyntax"/>.</summary>
    Subscript,

    /// <summary>See <see cref="StarredSyntax"/>.</summary>
    Starred,

    /// <summary>See <see cref="NameSyntax"/>.</summary>
    Name,

    /// <summary>See <see cref="ListSyntax"/>.</summary>
    List,

    /// <summary>See <see cref="TupleSyntax"/>.</summary>
    Tuple,

    /// <summary>See <see cref="SliceSyntax"/>.</summary>
    Slice,

    /// <summary>See <see cref="ComprehensionSyntax"/>.</summary>
    Comprehension,

    /// <summary>See <see cref="ExceptHandlerSyntax"/>.</summary>
    ExceptHandler,

    /// <summary>See <see cref="ArgumentsSyntax"/>.</summary>
    Arguments,

    /// <summary>See <see cref="ArgSyntax"/>.</summary>
    Arg,

    /// <summary>See <see cref="KeywordSyntax"/>.</summary>
    Keyword,

    /// <summary>See <see cref="AliasSyntax"/>.</summary>
    Alias,

    /// <summary>See <see cref="WithItemSyntax"/>.</summary>
    WithItem,

    /// <summary>See <see cref="MatchCaseSyntax"/>.</summary>
    MatchCase,

    /// <summary>See <see cref="TypeVarSyntax"/>.</summary>
    TypeVar,

    /// <summary>See <see cref="ParamSpecSyntax"/>.</summary>
    ParamSpec,

    /// <summary>See <see cref="TypeVarTupleSyntax"/>.</summary>
    TypeVarTuple,

    /// <summary>See <see cref="MatchValueSyntax"/>.</summary>
    MatchValue,

    /// <summary>See <see cref="MatchSingletonSyntax"/>.</summary>
    MatchSingleton,

    /// <summary>See <see cref="MatchSequenceSyntax"/>.</summary>
    MatchSequence,

    /// <summary>See <see cref="MatchMappingSyntax"/>.</summary>
    MatchMapping,

    /// <summary>See <see cref="MatchClassSyntax"/>.</summary>
    MatchClass,

    /// <summary>See <see cref="MatchStarSyntax"/>.</summary>
    MatchStar,

    /// <summary>See <see cref="MatchAsSyntax"/>.</summary>
    MatchAs,

    /// <summary>See <see cref="MatchOrSyntax"/>.</summary>
    MatchOr,

    /// <summary>See <see cref="ConstantSyntax"/>.</summary>
    Constant,
}
