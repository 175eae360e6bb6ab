using System.Buffers;
using System.Globalization;
using System.Text;
using ContentKit.Exporting.Proof.Html;

namespace ContentKit.Exporting.Narratives;

/// <summary>The words of XHTML, with lines for its blocks, marks for its lists and bars between the cells of its tables.</summary>
internal sealed class NarrativeText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\r");
    private readonly StringBuilder _output = new();

    /// <summary>The number of the last item of each open list; -1 for a list without numbers.</summary>
    private readonly Stack<int> _lists = new();
    private readonly HtmlReader _reader;
    private bool _isFirstCell, _isAfterMark, _isCode;

    private NarrativeText(string xhtml) => _reader = new HtmlReader(xhtml.AsMemory(), true);

    public static string Of(string xhtml) => new NarrativeText(xhtml).Read(xhtml);

    /// <summary>The words of the first heading; empty when there is none.</summary>
    public static string TitleOf(string xhtml)
    {
        var reader = new HtmlReader(xhtml.AsMemory(), true);
        while (reader.Read())
            if (reader.Kind == HtmlTokenKind.StartTag && ElementRules.IsHeading(reader.Name))
                return Of(xhtml[reader.End..xhtml.IndexOf($"</{reader.Name}", reader.End, StringComparison.Ordinal)]);
        return "";
    }

    private string Read(string xhtml)
    {
        while (_reader.Read())
            switch (_reader.Kind)
            {
                case HtmlTokenKind.Text:
                    var words = xhtml.AsSpan(_reader.Start, _reader.End - _reader.Start);
                    Words(words.Contains('&') ? Entities.Decode(words) : words);
                    break;
                case HtmlTokenKind.StartTag:
                    Start();
                    break;
                case HtmlTokenKind.EndTag when !ElementRules.IsInline(_reader.Name) && _reader.Name is not ("td" or "th"):
                    if (_reader.Name is "ul" or "ol")
                        _lists.TryPop(out _);
                    _isCode &= _reader.Name != "pre";
                    Line();
                    break;
            }
        return _output.ToString().Trim();
    }

    private void Start()
    {
        switch (_reader.Name)
        {
            case "td" or "th":
                TrimLine();
                _output.Append(_isFirstCell ? "" : " | ");
                _isFirstCell = false;
                break;
            case "li":
                Line();
                Item();
                break;
            case var name when !ElementRules.IsInline(name):
                if (name is "ul" or "ol")
                    _lists.Push(name == "ul" ? -1 : 0);
                _isFirstCell |= name == "tr";
                _isCode |= name == "pre";
                Line();
                break;
        }
    }

    private void Item()
    {
        if (!_lists.TryPop(out var last))
            return;
        var value = _reader.Attributes.FindIndex(attribute => _reader.Slice(attribute.Name) is "value");
        var number = value >= 0 && int.TryParse(_reader.Slice(_reader.Attributes[value].Value), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : last + 1;
        _output.Append(' ', 2 * _lists.Count).Append(last < 0 ? "- " : string.Create(CultureInfo.InvariantCulture, $"{number}. "));
        _lists.Push(last < 0 ? last : number);
        _isAfterMark = true;
    }

    /// <summary>White space in markup is one blank, and none at the start of a line; in a block of code it stays.</summary>
    private void Words(ReadOnlySpan<char> text)
    {
        if (_isCode)
        {
            _output.Append(text);
            _isAfterMark &= text.IsWhiteSpace();
            return;
        }
        while (text.Length > 0)
        {
            var end = text.IndexOfAny(Blanks) is var blank and >= 0 ? blank : text.Length;
            _output.Append(text[..end]);
            _isAfterMark &= end == 0;
            if (end == text.Length)
                return;
            if (_output.Length > 0 && _output[^1] is not (' ' or '\n'))
                _output.Append(' ');
            text = text[(end + 1)..];
        }
    }

    /// <summary>Ends the line. A paragraph that opens an item goes on behind its mark.</summary>
    private void Line()
    {
        if (_isAfterMark)
            return;
        TrimLine();
        if (_output.Length > 0 && _output[^1] != '\n')
            _output.Append('\n');
    }

    private void TrimLine()
    {
        while (_output.Length > 0 && _output[^1] == ' ')
            _output.Length--;
    }
}
