/*
 * The syntax of Python 3.8 to 3.14 as one LL(1) grammar. The actions build the syntax tree directly; what they call stands
 * in src/Analyzer.Syntax/Parsing/PythonParser.*.cs.
 *
 * The grammar accepts more than Python does where one token does not suffice to decide: any expression may be a target, an
 * element of any list may be starred or hold `:=`, `as` may stand in any parentheses. What is too much is rejected by an
 * action where the tree could not hold it, and by the validator otherwise. Conventions:
 *
 * - A rule yields its node as `n`; statements, elements and arguments are pushed on the parser's stack, from which the
 *   enclosing rule takes what was pushed since it began ($ctx.Mark).
 * - Token labels are indexes into the token buffer.
 * - `x ( COMMA x? )*` is a list with an optional trailing comma; Once() rejects a doubled one.
 * - Binary operators are flat here; the parser's operator stack gives them their precedence.
 */
parser grammar PythonParser;

options { tokenVocab = PythonLexer; superClass = PythonParserBase; TokenLabelType = int; }

@header {
using Body = System.Collections.Immutable.ImmutableArray<Analyzer.Syntax.StatementSyntax>;
using Generators = System.Collections.Immutable.ImmutableArray<Analyzer.Syntax.ComprehensionSyntax>;
using TypeParameters = System.Collections.Immutable.ImmutableArray<Analyzer.Syntax.TypeParameterSyntax>;
using WithItems = System.Collections.Immutable.ImmutableArray<Analyzer.Syntax.WithItemSyntax>;
using Decorators = System.Collections.Immutable.ImmutableArray<Analyzer.Syntax.ExpressionSyntax>;
}

// ---- Statements

file : statement* EOF ;

// An error ends the innermost statement that holds it.
statement locals [int depth, int branches, int blocks]
    : { $depth = Depth; $branches = BranchCount; $blocks = BlockCount; }
      ( simpleLine
      | ifStatement
      | functionDef
      | classDef
      | forStatement
      | whileStatement
      | withStatement
      | tryStatement
      | matchStatement
      | ASYNC ( functionDef | withStatement | forStatement )
      | decorated
      )
      { EndStatement($blocks); }
    ;
    catch [SyntaxErrorException error] { Depth = $depth; Recover($ctx, $branches, $blocks, error.Error); }

simpleLine : simpleStatement ( SEMI { Once(); } simpleStatement? )* { EndLine(); } NEWLINE ;

block returns [Body body]
    : { EndLine(); } ( simpleLine | NEWLINE INDENT { SkipStrayLines(); } statement* DEDENT ) { $body = TakeBlock($ctx); }
    ;

simpleStatement
    : e=exprs
      ( { PushExpressionStatement($ctx, $e.n); }
      | { Push($e.n); } ( EQUAL v=exprs { Push($v.n); } )+ { PushAssign($ctx); }
      | o=AUGMENTED v=exprs { PushAugAssign($ctx, $e.n, $o, $v.n); }
      | COLON a=expr ( { PushAnnAssign($ctx, $e.n, $a.n, null); } | EQUAL v=exprs { PushAnnAssign($ctx, $e.n, $a.n, $v.n); } )
      )
    | RETURN ( { PushReturn($ctx, null); } | e=exprs { PushReturn($ctx, $e.n); } )
    | importStatement
    | RAISE ( { PushRaise($ctx, null, null); }
            | t=test ( { PushRaise($ctx, $t.n, null); } | FROM c=test { PushRaise($ctx, $t.n, $c.n); } ) )
    | PASS { PushPass($ctx); }
    | BREAK { PushBreak($ctx); }
    | CONTINUE { PushContinue($ctx); }
    | DEL x=expr { Push($x.n); } ( COMMA { Once(); } ( x=expr { Push($x.n); } )? )* { PushDelete($ctx); }
    | ASSERT t=test ( { PushAssert($ctx, $t.n, null); } | COMMA c=test { PushAssert($ctx, $t.n, $c.n); } )
    | ( GLOBAL | NONLOCAL ) NAME ( COMMA NAME )* { PushScope($ctx); }
    | TYPE i=NAME p=typeParams EQUAL x=expr { PushTypeAlias($ctx, $i, $p.list, $x.n); }
    ;

importStatement locals [int level, int module]
    : IMPORT importName ( COMMA importName )* { PushImport($ctx); }
    | FROM ( DOT { $level++; } | ELLIPSIS { $level += 3; } )* { $module = Next; } dotted?
      IMPORT { $module = Module($ctx, $module, $level); }
      ( STAR { PushStarAlias(); }
      | importAlias ( COMMA { Once(); } importAlias? )* { RejectTrailingComma(); }
      | LPAR importAlias ( COMMA { Once(); } importAlias? )* RPAR
      ) { PushImportFrom($ctx, $module, $level); }
    ;

importName : d=dotted ( AS NAME )? { PushImportName($ctx, $d.ctx); } ;

importAlias : NAME ( AS NAME )? { PushImportAlias($ctx); } ;

dotted returns [int last] : NAME ( DOT NAME )* { $last = Next - 1; } ;

ifStatement locals [int branches]
    : { $branches = BranchCount; } IF c=expr COLON b=block { AddBranch($ctx.First, $c.n, $b.body); }
      ( t=ELIF c=expr COLON b=block { AddBranch($t, $c.n, $b.body); } )*
      e=elseBlock { PushIf($branches, $e.body); }
    ;

elseBlock returns [Body body = Body.Empty] : ( ELSE COLON b=block { $body = $b.body; } )? ;

whileStatement : WHILE c=expr COLON b=block e=elseBlock { PushWhile($ctx, $c.n, $b.body, $e.body); } ;

forStatement : FOR t=targets IN i=exprs COLON b=block e=elseBlock { PushFor($ctx, $t.n, $i.n, $b.body, $e.body); } ;

withStatement locals [WithItems items]
    : WITH withItem ( COMMA { Once(); } withItem? )* { RejectTrailingComma(); } COLON { $items = TakeWithItems($ctx); }
      b=block { PushWith($ctx, $items, $b.body); }
    ;

withItem : e=test ( { PushWithItem($ctx, $e.n, null); } | AS t=target { PushWithItem($ctx, $e.n, $t.n); } ) ;

tryStatement locals [bool star, Body final = Body.Empty]
    : TRY COLON b=block
      ( ( h=handler { $star |= $h.star; } )+ e=elseBlock ( FINALLY COLON f=block { $final = $f.body; } )?
        { PushTry($ctx, $b.body, $star, $e.body, $final); }
      | FINALLY COLON f=block { PushTry($ctx, $b.body, false, Body.Empty, $f.body); }
      )
    ;

handler returns [bool star] locals [ExpressionSyntax type, int name]
    : EXCEPT ( STAR { $star = true; } )? ( x=exceptionTypes { $type = $x.n; } ( AS i=NAME { $name = $i; } )? )?
      COLON b=block { PushHandler($ctx, $type, $name, $b.body); }
    ;

exceptionTypes returns [ExpressionSyntax n]
    : t=test { $n = $t.n; } ( { Push($n); } ( COMMA t=test { Push($t.n); } )+ { $n = Tuple($ctx); } )?
    ;

matchStatement
    : MATCH e=exprs COLON NEWLINE INDENT caseBlock+ DEDENT { PushMatch($ctx, $e.n); }
    ;

caseBlock locals [ExpressionSyntax guard]
    : CASE p=patterns ( IF g=expr { $guard = $g.n; } )? COLON b=block { PushCase($ctx, $p.n, $guard, $b.body); }
    ;

decorated
    : ( AT e=expr { Push($e.n); } NEWLINE )+ { SetDecorators($ctx); } ( functionDef | classDef | ASYNC functionDef )
    ;

functionDef locals [Decorators decorators, ExpressionSyntax result]
    : DEF { $decorators = TakeDecorators(); } i=NAME t=typeParams LPAR p=parameters RPAR
      ( ARROW r=expr { $result = $r.n; } )? COLON b=block
      { PushFunction($ctx, $decorators, $i, $t.list, $p.n, $result, $b.body); }
    ;

classDef locals [Decorators decorators, ArgumentList bases]
    : CLASS { $decorators = TakeDecorators(); } i=NAME t=typeParams ( LPAR a=arguments RPAR { $bases = TakeArguments($a.ctx); } )?
      COLON b=block { PushClass($ctx, $decorators, $i, $t.list, $bases, $b.body); }
    ;

typeParams returns [TypeParameters list = TypeParameters.Empty]
    : ( LSQB typeParam ( COMMA { Once(); } typeParam? )* RSQB { $list = TakeTypeParameters($ctx); } )?
    ;

typeParam locals [ExpressionSyntax bound, ExpressionSyntax value]
    : ( STAR | DOUBLESTAR )? i=NAME ( COLON b=test { $bound = $b.n; } )? ( EQUAL v=expr { $value = $v.n; } )?
      { PushTypeParameter($ctx, $i, $bound, $value); }
    ;

parameters returns [ArgumentsSyntax n] locals [int mark]
    : { $mark = ParameterCount; } ( parameter ( COMMA { Once(); } parameter? )* )? { $n = TakeParameters($ctx, $mark); }
    ;

parameter locals [ExpressionSyntax annotation, ExpressionSyntax value]
    : i=NAME ( COLON a=expr { $annotation = $a.n; } )? ( EQUAL v=test { $value = $v.n; } )? { PushParameter($ctx, $i, $annotation, $value); }
    | STAR ( { PushSeparator(); } | i=NAME ( COLON a=expr { $annotation = $a.n; } )? { PushParameter($ctx, $i, $annotation, null); } )
    | DOUBLESTAR i=NAME ( COLON a=expr { $annotation = $a.n; } )? { PushParameter($ctx, $i, $annotation, null); }
    | SLASH { PushSeparator(); }
    ;

lambdaParameters returns [ArgumentsSyntax n] locals [int mark]
    : { $mark = ParameterCount; } ( lambdaParameter ( COMMA { Once(); } lambdaParameter? )* )? { $n = TakeParameters($ctx, $mark); }
    ;

lambdaParameter locals [ExpressionSyntax value]
    : i=NAME ( EQUAL v=test { $value = $v.n; } )? { PushParameter($ctx, $i, null, $value); }
    | STAR ( { PushSeparator(); } | i=NAME { PushParameter($ctx, $i, null, null); } )
    | DOUBLESTAR i=NAME { PushParameter($ctx, $i, null, null); }
    | SLASH { PushSeparator(); }
    ;

// ---- Patterns

patterns returns [PatternSyntax n]
    : p=pattern { $n = $p.n; }
      ( { Push($n); } COMMA ( p=pattern { Push($p.n); } )? ( COMMA { Once(); } ( p=pattern { Push($p.n); } )? )* { $n = MatchSequence($ctx); }
      | { RejectStarPattern($n); }
      )
    ;

pattern returns [PatternSyntax n]
    : STAR NAME { $n = MatchStar($ctx); }
    | o=orPattern { $n = $o.n; } ( AS i=NAME { $n = MatchAs($ctx, $n, $i); } )?
    ;

orPattern returns [PatternSyntax n]
    : c=closedPattern { $n = $c.n; } ( { Push($n); } ( VBAR c=closedPattern { Push($c.n); } )+ { $n = MatchOr($ctx); } )?
    ;

closedPattern returns [PatternSyntax n] locals [ExpressionSyntax value]
    : MINUS? NUMBER ( ( PLUS | MINUS ) NUMBER )? { $n = MatchNumber($ctx); }
    | s=strings { $n = MatchValue($ctx, $s.n); }
    | ( NONE | TRUE | FALSE ) { $n = MatchSingleton($ctx); }
    | NAME { $value = Name(); } ( DOT NAME { $value = Attribute($ctx, $value); } )*
      ( { $n = MatchName($ctx, $value); } | LPAR a=patternArguments RPAR { $n = MatchClass($ctx, $value, $a.ctx); } )
    | LPAR
      ( RPAR { $n = MatchSequence($ctx); }
      | p=pattern
        ( RPAR { $n = MatchGroup($p.n); }
        | { Push($p.n); } ( COMMA { Once(); } ( p=pattern { Push($p.n); } )? )+ RPAR { $n = MatchSequence($ctx); }
        )
      )
    | LSQB ( p=pattern { Push($p.n); } ( COMMA { Once(); } ( p=pattern { Push($p.n); } )? )* )? RSQB { $n = MatchSequence($ctx); }
    | LBRACE ( mappingItem ( COMMA { Once(); } mappingItem? )* )? RBRACE { $n = MatchMapping($ctx); }
    ;

patternArguments returns [int names] : { $names = TextCount; } ( patternArgument ( COMMA { Once(); } patternArgument? )* )? ;

patternArgument : p=pattern ( { PushPatternArgument($ctx, $p.n); } | EQUAL v=pattern { PushPatternKeyword($ctx, $v.n); } ) ;

mappingItem
    : k=closedPattern COLON p=pattern { PushMappingItem($k.n, $p.n); }
    | DOUBLESTAR NAME { PushMappingRest(); }
    ;

// ---- Expressions

// What may stand for a value: a tuple without parentheses, or a yield.
exprs returns [ExpressionSyntax n]
    : e=expr { $n = $e.n; }
      ( { Push($n); } COMMA ( e=expr { Push($e.n); } )? ( COMMA { Once(); } ( e=expr { Push($e.n); } )? )* { $n = Tuple($ctx); } )?
    | y=yieldExpr { $n = $y.n; }
    ;

yieldExpr returns [ExpressionSyntax n]
    : YIELD ( { $n = Yield($ctx, null); } | FROM t=test { $n = YieldFrom($ctx, $t.n); } | e=exprs { $n = Yield($ctx, $e.n); } )
    ;

// What may stand between commas.
expr returns [ExpressionSyntax n]
    : o=operation { $n = $o.n; }
      ( IF c=operation ELSE t=test { $n = IfExp($ctx, $n, $c.n, $t.n); } )? ( COLONEQUAL v=test { $n = NamedExpr($ctx, $n, $v.n); } )?
    | LAMBDA p=lambdaParameters COLON t=test { $n = Lambda($ctx, $p.n, $t.n); }
    | STAR t=test { $n = Starred($ctx, $t.n); }
    ;

// An expression that is neither starred nor an assignment.
test returns [ExpressionSyntax n]
    : o=operation { $n = $o.n; } ( IF c=operation ELSE t=test { $n = IfExp($ctx, $n, $c.n, $t.n); } )?
    | LAMBDA p=lambdaParameters COLON t=test { $n = Lambda($ctx, $p.n, $t.n); }
    ;

operation returns [ExpressionSyntax n]
    : { BeginOperation(); } operand ( ( PLUS | MINUS | STAR | SLASH | DOUBLESLASH | PERCENT | AT | DOUBLESTAR | LSHIFT | RSHIFT
      | AMPERSAND | VBAR | CARET | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL | IN | NOT_IN | IS | IS_NOT
      | AND | OR ) { PushBinaryOperator(); } operand )* { $n = EndOperation(); }
    ;

operand : ( ( MINUS | PLUS | TILDE | NOT ) { PushUnaryOperator(); } )* p=primary { PushOperand($p.ctx, $p.n); } ;

primary returns [ExpressionSyntax n]
    : ( NAME { $n = Name(); }
      | s=strings { $n = $s.n; }
      | NUMBER { $n = Number(); }
      | NONE { $n = Constant(ConstantKind.None); }
      | TRUE { $n = Constant(ConstantKind.True); }
      | FALSE { $n = Constant(ConstantKind.False); }
      | ELLIPSIS { $n = Constant(ConstantKind.Ellipsis); }
      | g=group { $n = $g.n; }
      | l=listDisplay { $n = $l.n; }
      | b=braces { $n = $b.n; }
      )
      ( DOT NAME { $n = Attribute($ctx, $n); }
      | LPAR a=arguments RPAR { $n = Call($ctx, $n, $a.ctx); }
      | LSQB i=slices RSQB { $n = Subscript($ctx, $n, $i.n); }
      )*
    | AWAIT p=primary { $n = Await($ctx, $p.n); }
    ;

targets returns [ExpressionSyntax n]
    : t=target { $n = $t.n; }
      ( { Push($n); } COMMA ( t=target { Push($t.n); } )? ( COMMA { Once(); } ( t=target { Push($t.n); } )? )* { $n = Tuple($ctx); } )?
    ;

target returns [ExpressionSyntax n] : p=primary { $n = $p.n; } | STAR p=primary { $n = Starred($ctx, $p.n); } ;

arguments : ( argument ( COMMA { Once(); } argument? )* )? ;

argument
    : e=expr ( { Push($e.n); } | EQUAL v=test { PushKeyword($ctx, $e.n, $v.n); } | g=comprehension { PushGenerator($ctx, $e.n, $g.list); } )
    | DOUBLESTAR v=test { PushKeyword($ctx, null, $v.n); }
    ;

slices returns [ExpressionSyntax n]
    : s=slice { $n = $s.n; }
      ( { Push($n); } COMMA ( s=slice { Push($s.n); } )? ( COMMA { Once(); } ( s=slice { Push($s.n); } )? )* { $n = Tuple($ctx); }
      | { $n = StarredIndex($ctx, $n); }
      )
    ;

slice returns [ExpressionSyntax n]
    : e=expr { $n = $e.n; } ( t=sliceEnd[$ctx.First, $n] { $n = $t.n; } )?
    | t=sliceEnd[$ctx.First, null] { $n = $t.n; }
    ;

sliceEnd [int first, ExpressionSyntax lower] returns [ExpressionSyntax n] locals [ExpressionSyntax upper, ExpressionSyntax step]
    : COLON ( e=expr { $upper = $e.n; } )? ( COLON ( e=expr { $step = $e.n; } )? )? { $n = Slice($first, $lower, $upper, $step); }
    ;

// Parentheses around a value, a tuple, a generator, a yield, or the items of a with statement.
group returns [ExpressionSyntax n]
    : LPAR
      ( RPAR { $n = Tuple($ctx); }
      | y=yieldExpr RPAR { $n = $y.n; }
      | e=expr
        ( g=comprehension RPAR { $n = GeneratorExp($ctx, $e.n, $g.list); }
        | RPAR { $n = Group($ctx, $e.n); }
        | { Push($e.n); } ( groupTarget groupItem* | groupItem+ ) RPAR { $n = GroupOfMany($ctx); }
        )
      )
    ;

groupItem : COMMA { Once(); } ( e=expr { Push($e.n); } groupTarget? )? ;

groupTarget : AS t=target { PushGroupTarget($ctx, $t.n); } ;

listDisplay returns [ExpressionSyntax n]
    : LSQB
      ( RSQB { $n = List($ctx); }
      | e=expr
        ( g=comprehension RSQB { $n = ListComp($ctx, $e.n, $g.list); }
        | { Push($e.n); } ( COMMA { Once(); } ( e=expr { Push($e.n); } )? )* RSQB { $n = List($ctx); }
        )
      )
    ;

braces returns [ExpressionSyntax n]
    : LBRACE
      ( RBRACE { $n = Dict($ctx); }
      | DOUBLESTAR o=operation { PushPair(null, $o.n); } dictItems RBRACE { $n = Dict($ctx); }
      | k=expr
        ( COLON v=test ( g=comprehension RBRACE { $n = DictComp($ctx, $k.n, $v.n, $g.list); }
                       | { PushPair($k.n, $v.n); } dictItems RBRACE { $n = Dict($ctx); } )
        | g=comprehension RBRACE { $n = SetComp($ctx, $k.n, $g.list); }
        | { Push($k.n); } ( COMMA { Once(); } ( k=expr { Push($k.n); } )? )* RBRACE { $n = Set($ctx); }
        )
      )
    ;

dictItems : ( COMMA { Once(); } dictItem? )* ;

dictItem : DOUBLESTAR o=operation { PushPair(null, $o.n); } | k=expr COLON v=test { PushPair($k.n, $v.n); } ;

comprehension returns [Generators list] : comprehensionFor+ { $list = TakeGenerators($ctx); } ;

comprehensionFor
    : ASYNC? FOR t=targets IN i=operation ( IF c=operation { Push($c.n); } )* { PushComprehension($ctx, $t.n, $i.n); }
    ;

// ---- Strings

strings returns [ExpressionSyntax n] : ( STRING { PushString(); } | formatted )+ { $n = Strings($ctx); } ;

formatted locals [bool template]
    : FSTRING_START { $template = BeginFormatted(); } ( FSTRING_MIDDLE { PushMiddle(); } | field[$template] )* FSTRING_END { EndFormatted(); }
    ;

field [bool template] locals [int equal, int conversion, JoinedStrSyntax spec]
    : LBRACE e=exprs ( q=EQUAL { $equal = $q; } )? ( EXCLAMATION c=NAME { $conversion = $c; } )?
      ( s=formatSpec { $spec = $s.n; } )? RBRACE { PushField($ctx, $template, $e.n, $equal, $conversion, $spec); }
    ;

formatSpec returns [JoinedStrSyntax n] : COLON ( FSTRING_MIDDLE { PushMiddle(); } | field[false] )* { $n = FormatSpec($ctx); } ;
