#!/bin/sh
# Makes src/Analyzer.Syntax.Parsing/ from the grammars. Needs Node.js (for antlr-ng) and the .NET SDK; building does not.
set -eu
cd "$(dirname "$0")"
version=1.0.10 # PythonParserBase answers to the names in what this version writes.
generated=../src/Analyzer.Syntax/Generated
tests=../tests/Analyzer.Tests/Syntax/Generated
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp PythonLexer.g4 PythonParser.g4 "$work"
(cd "$work" && npx --yes "antlr-ng@$version" -Dlanguage=CSharp -p Analyzer.Syntax.Parsing -o . \
    --generate-listener false --generate-visitor false PythonLexer.g4 PythonParser.g4)
mkdir -p "$generated" "$tests"
dotnet run LexerTable.cs "$work/PythonLexer.interp" "$generated/LexerTable.g.cs"

# ANTLR's own lexer serves the test that compares it with the table.
sed -e "s/^public partial class/internal partial class/" -e "/CLSCompliant/d" -e "s/^namespace Analyzer.Syntax.Parsing/namespace Analyzer.Tests.Parsing/" "$work/PythonLexer.cs" > "$tests/PythonLexer.g.cs"
dotnet run SlimParser.cs PythonParser.g4 "$work/PythonParser.cs" "$generated/PythonParser.g.cs"
if grep -q AdaptivePredict "$generated/PythonParser.g.cs"; then
    echo "PythonParser.g4 has decisions that are not LL(1)" >&2
    exit 1
fi

cat PythonLexer.g4 PythonParser.g4 LexerTable.cs SlimParser.cs | sha256sum | cut -d' ' -f1 > "$generated/grammars.sha256"
