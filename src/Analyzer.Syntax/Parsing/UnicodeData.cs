using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Analyzer.Syntax.Parsing;

/// <summary>The part of the Unicode character database that .NET lacks; read when a file first needs it.</summary>
/// <remarks><c>grammars/unicode_data.py</c> writes it.</remarks>
internal sealed class UnicodeData
{
    private static readonly Lazy<UnicodeData> s_instance = new(() => new UnicodeData());

    private readonly Dictionary<string, int> _names = [];
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, int> _orders = [];
    private readonly Dictionary<(int, int), int> _compositions = [];

    private UnicodeData()
    {
        using var stream = typeof(UnicodeData).Assembly.GetManifestResourceStream("Analyzer.Syntax.unicode.bin")!;
        using var reader = new StreamReader(new DeflateStream(stream, CompressionMode.Decompress), Encoding.ASCII);
        reader.ReadLine();
        foreach (var line in Section(reader))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            _names[line[(space + 1)..]] = Hexadecimal(line.AsSpan(0, space));
        }

        foreach (var line in Section(reader))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var code = Hexadecimal(parts[0]);
            if (parts[1] != "0")
                _orders[code] = int.Parse(parts[1], CultureInfo.InvariantCulture);
            if (parts.Length > 2)
                _decompositions[code] = [.. parts[2..].Select(part => Hexadecimal(part))];
        }

        foreach (var line in Section(reader))
        {
            var parts = line.Split(' ');
            _compositions[(Hexadecimal(parts[0]), Hexadecimal(parts[1]))] = Hexadecimal(parts[2]);
        }
    }

    /// <summary>The database.</summary>
    public static UnicodeData Instance => s_instance.Value;

    /// <summary>The character that a name or an alias stands for, upper case or lower; null if there is none.</summary>
    public int? Find(ReadOnlySpan<char> name)
    {
        var upper = name.ToString().ToUpperInvariant();
        return _names.TryGetValue(upper, out var code) ? code : UnicodeNameRules.Find(upper);
    }

    /// <summary>The compatibility decomposition of a character; null if it is its own.</summary>
    public int[]? Decompose(int code) => _decompositions.GetValueOrDefault(code);

    /// <summary>The canonical combining class.</summary>
    public int OrderOf(int code) => _orders.GetValueOrDefault(code);

    /// <summary>The character composed of two; null if they do not compose.</summary>
    public int? Compose(int first, int second) => _compositions.TryGetValue((first, second), out var code) ? code : null;

    private static IEnumerable<string> Section(StreamReader reader)
    {
        for (var count = int.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture); count > 0; count--)
            yield return reader.ReadLine()!;
    }

    private static int Hexadecimal(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
