/*
 * The tokens of Python 3.8 to 3.14.
 *
 * Only the regular part is here: generate.sh compiles these rules to one deterministic automaton for each mode, which
 * src/Analyzer.Syntax/Parsing/Tokenizer.cs drives. Indentation, line joining, the nesting of replacement fields in f- and t-strings and
 * soft keywords are decided there. To keep the automata exact, a rule uses neither non-greedy loops, nor predicates,
 * nor actions: the longest match counts, and the first rule among equally long ones.
 *
 * A rule whose name begins with BAD matches what CPython's tokenizer rejects, so that the rejection can be precise.
 */
lexer grammar PythonLexer;

// The numbers of the tokens. What the parser tests together in expressions stands within the first 63, so that a set of
// tokens is one machine word.
tokens {
    NAME, NUMBER, STRING, FSTRING_START, FSTRING_MIDDLE, FSTRING_END,
    NONE, TRUE, FALSE, ELLIPSIS, LPAR, LSQB, LBRACE, AWAIT, LAMBDA, YIELD,
    PLUS, MINUS, TILDE, NOT, STAR, DOUBLESTAR, SLASH, DOUBLESLASH, PERCENT, AT, LSHIFT, RSHIFT, AMPERSAND, VBAR, CARET,
    LESS, GREATER, EQEQUAL, NOTEQUAL, LESSEQUAL, GREATEREQUAL, IN, NOT_IN, IS, IS_NOT, AND, OR,
    RPAR, RSQB, RBRACE, COMMA, COLON, SEMI, DOT, EQUAL, COLONEQUAL, EXCLAMATION, ARROW,
    IF, ELSE, FOR, ASYNC, AS, FROM, NEWLINE, INDENT, DEDENT,
    AUGMENTED, ASSERT, BREAK, CASE, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, FINALLY, GLOBAL, IMPORT, MATCH, NONLOCAL,
    PASS, RAISE, RETURN, TRY, TYPE, WHILE, WITH,
    ERROR
}

// Blanks, comments and line ends: never handed to the parser as they are.
BLANKS      : [ \t\f]+ ;
COMMENT     : '#' ~[\r\n]* ;
LINE_END    : END ;
LINE_JOIN   : '\\' END ;

// Keywords stand before NAME, which matches them too.
K_FALSE     : 'False'    -> type(FALSE) ;
K_NONE      : 'None'     -> type(NONE) ;
K_TRUE      : 'True'     -> type(TRUE) ;
K_AND       : 'and'      -> type(AND) ;
K_AS        : 'as'       -> type(AS) ;
K_ASSERT    : 'assert'   -> type(ASSERT) ;
K_ASYNC     : 'async'    -> type(ASYNC) ;
K_AWAIT     : 'await'    -> type(AWAIT) ;
K_BREAK     : 'break'    -> type(BREAK) ;
K_CLASS     : 'class'    -> type(CLASS) ;
K_CONTINUE  : 'continue' -> type(CONTINUE) ;
K_DEF       : 'def'      -> type(DEF) ;
K_DEL       : 'del'      -> type(DEL) ;
K_ELIF      : 'elif'     -> type(ELIF) ;
K_ELSE      : 'else'     -> type(ELSE) ;
K_EXCEPT    : 'except'   -> type(EXCEPT) ;
K_FINALLY   : 'finally'  -> type(FINALLY) ;
K_FOR       : 'for'      -> type(FOR) ;
K_FROM      : 'from'     -> type(FROM) ;
K_GLOBAL    : 'global'   -> type(GLOBAL) ;
K_IF        : 'if'       -> type(IF) ;
K_IMPORT    : 'import'   -> type(IMPORT) ;
K_IN        : 'in'       -> type(IN) ;
K_IS        : 'is'       -> type(IS) ;
K_LAMBDA    : 'lambda'   -> type(LAMBDA) ;
K_NONLOCAL  : 'nonlocal' -> type(NONLOCAL) ;
K_NOT       : 'not'      -> type(NOT) ;
K_OR        : 'or'       -> type(OR) ;
K_PASS      : 'pass'     -> type(PASS) ;
K_RAISE     : 'raise'    -> type(RAISE) ;
K_RETURN    : 'return'   -> type(RETURN) ;
K_TRY       : 'try'      -> type(TRY) ;
K_WHILE     : 'while'    -> type(WHILE) ;
K_WITH      : 'with'     -> type(WITH) ;
K_YIELD     : 'yield'    -> type(YIELD) ;

// Soft keywords: the tokenizer makes them MATCH, CASE and TYPE where they begin a statement of theirs, and NAME elsewhere.
SOFT_MATCH  : 'match' ;
SOFT_CASE   : 'case' ;
SOFT_TYPE   : 'type' ;

K_NAME      : [\p{XID_Start}_] [\p{XID_Continue}]* -> type(NAME) ;

// Language reference, 2.6.
K_NUMBER    : ( INTEGER | FLOAT | ( FLOAT | DIGITS ) [jJ] ) -> type(NUMBER) ;

// Language reference, 2.5.
K_STRING    : STRING_PREFIX? ( '\'' SINGLE_BODY '\'' | '"' DOUBLE_BODY '"'
                             | '\'\'\'' SINGLE_LONG_BODY '\'\'\'' | '"""' DOUBLE_LONG_BODY '"""' ) -> type(STRING) ;
BAD_STRING  : STRING_PREFIX? ( '\'' SINGLE_BODY '\\'? | '"' DOUBLE_BODY '\\'? ) ;
BAD_LONG_STRING
            : STRING_PREFIX? ( '\'\'\'' SINGLE_LONG_BODY '\''? '\''? '\\'? | '"""' DOUBLE_LONG_BODY '"'? '"'? '\\'? ) ;
K_FSTRING   : FORMATTED_PREFIX ( '\'' | '"' | '\'\'\'' | '"""' ) -> type(FSTRING_START) ;

// Language reference, 2.7 and 2.8.
K_LPAR      : '('   -> type(LPAR) ;
K_RPAR      : ')'   -> type(RPAR) ;
K_LSQB      : '['   -> type(LSQB) ;
K_RSQB      : ']'   -> type(RSQB) ;
K_LBRACE    : '{'   -> type(LBRACE) ;
K_RBRACE    : '}'   -> type(RBRACE) ;
K_COMMA     : ','   -> type(COMMA) ;
K_COLON     : ':'   -> type(COLON) ;
K_SEMI      : ';'   -> type(SEMI) ;
K_DOT       : '.'   -> type(DOT) ;
K_ELLIPSIS  : '...' -> type(ELLIPSIS) ;
K_ARROW     : '->'  -> type(ARROW) ;
K_EQUAL     : '='   -> type(EQUAL) ;
K_COLONEQ   : ':='  -> type(COLONEQUAL) ;
K_EXCLAIM   : '!'   -> type(EXCLAMATION) ;
K_PLUS      : '+'   -> type(PLUS) ;
K_MINUS     : '-'   -> type(MINUS) ;
K_TILDE     : '~'   -> type(TILDE) ;
K_STAR      : '*'   -> type(STAR) ;
K_POWER     : '**'  -> type(DOUBLESTAR) ;
K_SLASH     : '/'   -> type(SLASH) ;
K_FLOORDIV  : '//'  -> type(DOUBLESLASH) ;
K_PERCENT   : '%'   -> type(PERCENT) ;
K_AT        : '@'   -> type(AT) ;
K_LSHIFT    : '<<'  -> type(LSHIFT) ;
K_RSHIFT    : '>>'  -> type(RSHIFT) ;
K_AMPERSAND : '&'   -> type(AMPERSAND) ;
K_VBAR      : '|'   -> type(VBAR) ;
K_CARET     : '^'   -> type(CARET) ;
K_LESS      : '<'   -> type(LESS) ;
K_GREATER   : '>'   -> type(GREATER) ;
K_EQEQ      : '=='  -> type(EQEQUAL) ;
K_NOTEQ     : ( '!=' | '<>' ) -> type(NOTEQUAL) ;
K_LESSEQ    : '<='  -> type(LESSEQUAL) ;
K_GREATEREQ : '>='  -> type(GREATEREQUAL) ;
K_AUGMENTED : ( '+=' | '-=' | '*=' | '/=' | '//=' | '%=' | '@=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' ) -> type(AUGMENTED) ;

// The literal parts of f- and t-strings. Braces are the tokenizer's business, as is a backslash before one.
mode SINGLE;
SINGLE_MIDDLE          : ( ~['\\{}\r\n] | NAMED_ESCAPE | ESCAPE )+ -> type(FSTRING_MIDDLE) ;
SINGLE_END             : '\'' -> type(FSTRING_END) ;
mode DOUBLE;
DOUBLE_MIDDLE          : ( ~["\\{}\r\n] | NAMED_ESCAPE | ESCAPE )+ -> type(FSTRING_MIDDLE) ;
DOUBLE_END             : '"' -> type(FSTRING_END) ;
mode SINGLE_LONG;
SINGLE_LONG_MIDDLE     : ( ( '\'' '\''? )? ( ~['\\{}] | NAMED_ESCAPE | ESCAPE ) )+ -> type(FSTRING_MIDDLE) ;
SINGLE_LONG_QUOTE      : '\'' '\''? -> type(FSTRING_MIDDLE) ;
SINGLE_LONG_END        : '\'\'\'' -> type(FSTRING_END) ;
mode DOUBLE_LONG;
DOUBLE_LONG_MIDDLE     : ( ( '"' '"'? )? ( ~["\\{}] | NAMED_ESCAPE | ESCAPE ) )+ -> type(FSTRING_MIDDLE) ;
DOUBLE_LONG_QUOTE      : '"' '"'? -> type(FSTRING_MIDDLE) ;
DOUBLE_LONG_END        : '"""' -> type(FSTRING_END) ;
mode RAW_SINGLE;
RAW_SINGLE_MIDDLE      : ( ~['\\{}\r\n] | ESCAPE )+ -> type(FSTRING_MIDDLE) ;
RAW_SINGLE_END         : '\'' -> type(FSTRING_END) ;
mode RAW_DOUBLE;
RAW_DOUBLE_MIDDLE      : ( ~["\\{}\r\n] | ESCAPE )+ -> type(FSTRING_MIDDLE) ;
RAW_DOUBLE_END         : '"' -> type(FSTRING_END) ;
mode RAW_SINGLE_LONG;
RAW_SINGLE_LONG_MIDDLE : ( ( '\'' '\''? )? ( ~['\\{}] | ESCAPE ) )+ -> type(FSTRING_MIDDLE) ;
RAW_SINGLE_LONG_QUOTE  : '\'' '\''? -> type(FSTRING_MIDDLE) ;
RAW_SINGLE_LONG_END    : '\'\'\'' -> type(FSTRING_END) ;
mode RAW_DOUBLE_LONG;
RAW_DOUBLE_LONG_MIDDLE : ( ( '"' '"'? )? ( ~["\\{}] | ESCAPE ) )+ -> type(FSTRING_MIDDLE) ;
RAW_DOUBLE_LONG_QUOTE  : '"' '"'? -> type(FSTRING_MIDDLE) ;
RAW_DOUBLE_LONG_END    : '"""' -> type(FSTRING_END) ;

fragment END              : '\r'? '\n' | '\r' ;
fragment STRING_PREFIX    : [uUrRbB] | [bB] [rR] | [rR] [bB] ;
fragment FORMATTED_PREFIX : [fFtT] | [fFtT] [rR] | [rR] [fFtT] ;
fragment SINGLE_BODY      : ( ~['\\\r\n] | '\\' ( '\r\n' | . ) )* ;
fragment DOUBLE_BODY      : ( ~["\\\r\n] | '\\' ( '\r\n' | . ) )* ;
fragment SINGLE_LONG_BODY : ( ( '\'' '\''? )? ( ~['\\] | '\\' . ) )* ;
fragment DOUBLE_LONG_BODY : ( ( '"' '"'? )? ( ~["\\] | '\\' . ) )* ;
fragment ESCAPE           : '\\' ( '\r\n' | ~[{}] ) ;
fragment NAMED_ESCAPE     : '\\N{' ~[{}'"\\\r\n]* '}' ;
fragment INTEGER          : [1-9] ( '_'? [0-9] )* | '0' ( '_'? '0' )*
                          | '0' [bB] ( '_'? [01] )+ | '0' [oO] ( '_'? [0-7] )+ | '0' [xX] ( '_'? [0-9a-fA-F] )+ ;
fragment FLOAT            : ( DIGITS '.' DIGITS? | '.' DIGITS ) EXPONENT? | DIGITS EXPONENT ;
fragment EXPONENT         : [eE] [+-]? DIGITS ;
fragment DIGITS           : [0-9] ( '_'? [0-9] )* ;
