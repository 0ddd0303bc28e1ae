using System.Text;
using System.Text.Json;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads JSON, with comments and trailing commas, as <see cref="ConfigNode"/>s.</summary>
public static class JsonConfig
{
    /// <summary>The root value.</summary>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static ConfigNode Read(SourceText text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Content);
        var offsets = new Offsets(bytes);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
        try
        {
            reader.Read();
            return Value(ref reader, offsets);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"line {exception.LineNumber + 1}: not JSON", exception);
        }
        catch (InvalidOperationException exception)
        {
            // Half of a surrogate pair, which no text has.
            throw new FormatException($"not JSON: {exception.Message}", exception);
        }
    }

    private static ConfigNode Value(ref Utf8JsonReader reader, Offsets offsets)
    {
        var span = SpanOf(reader, offsets);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var mapping = new ConfigNode(ConfigKind.Mapping, span);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var (key, keySpan) = (reader.GetString()!, SpanOf(reader, offsets));
                    reader.Read();
                    mapping.Add(key, keySpan, Value(ref reader, offsets));
                }

                return mapping;
            case JsonTokenType.StartArray:
                var list = new ConfigNode(ConfigKind.List, span);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(Value(ref reader, offsets));
                return list;
            case JsonTokenType.String:
                return new ConfigNode(ConfigKind.Scalar, span, reader.GetString()!);
            default:
                return new ConfigNode(ConfigKind.Scalar, span, Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static TextSpan SpanOf(in Utf8JsonReader reader, Offsets offsets) => new(offsets.Of((int)reader.TokenStartIndex), offsets.Of((int)reader.BytesConsumed));

    /// <summary>Offsets in characters of those that the reader counts in bytes, asked for in their order.</summary>
    private sealed class Offsets(byte[] bytes)
    {
        private int _byte;
        private int _character;

        public int Of(int offset)
        {
            _character += Encoding.UTF8.GetCharCount(bytes, _byte, offset - _byte);
            _byte = offset;
            return _character;
        }
    }
}
