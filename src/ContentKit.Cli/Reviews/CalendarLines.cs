using System.Text;

namespace ContentKit.Cli.Reviews;

/// <summary>Content lines of RFC 5545: escaped, at most 75 octets long, never cut inside a character.</summary>
internal sealed class CalendarLines
{
    private const int MaximumOctets = 75;
    private readonly StringBuilder _output = new();

    public void AddText(string name, string text) => Add(name, text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n"));

    /// <summary>Control characters have no form in a calendar and are left out.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes().Where(rune => !Rune.IsControl(rune)))
        {
            if (octets + rune.Utf8SequenceLength > MaximumOctets)
            {
                _output.Append("\r\n ");
                octets = 1;
            }
            _output.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        _output.Append("\r\n");
    }

    public override string ToString() => _output.ToString();
}
