using System.Text;

namespace Analyzer.Reporting;

/// <summary>Writes lines on, without the blanks at their ends that fill them up to the width of a terminal.</summary>
/// <param name="inner">Where to.</param>
internal sealed class TrimmedLines(TextWriter inner) : TextWriter
{
    private int _blankCount;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _blankCount++;
                return;
            case '\r':
                return;
            case '\n':
                break;
            default:
                inner.Write(new string(' ', _blankCount));
                break;
        }

        _blankCount = 0;
        inner.Write(value);
    }
}
