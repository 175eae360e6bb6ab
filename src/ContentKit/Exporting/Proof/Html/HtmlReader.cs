using ContentKit.Text;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Cuts a page into tokens as the HTML standard's tokenizer does (section 13.2.5), without repairing anything.</summary>
internal sealed class HtmlReader(string text, bool isXml)
{
    private int _next;
    private string? _raw;

    public HtmlTokenKind Kind { get; private set; }

    public int Start { get; private set; }

    public int End => _next;

    /// <summary>Of a tag, in small letters (as written in XML).</summary>
    public string Name { get; private set; } = "";

    public bool IsSelfClosing { get; private set; }

    public List<HtmlAttribute> Attributes { get; } = [];

    public ReadOnlySpan<char> Slice(TextSpan span) => text.AsSpan(span.Start, span.Length);

    public bool Read()
    {
        Start = _next;
        if (_next >= text.Length)
        {
            Kind = HtmlTokenKind.End;
            return false;
        }
        if (_raw is not null && ReadRaw(_raw))
            return true;
        if (text[_next] == '<' && ReadMarkup())
            return true;
        Kind = HtmlTokenKind.Text;
        do
            _next = text.IndexOf('<', _next + 1) is var found and >= 0 ? found : text.Length;
        while (_next < text.Length && !StartsMarkup(_next));
        return true;
    }

    private bool StartsMarkup(int at) =>
        at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?');

    private bool ReadRaw(string name)
    {
        _raw = null;
        var end = text.IndexOf("</" + name, _next, StringComparison.OrdinalIgnoreCase);
        Kind = HtmlTokenKind.RawText;
        Name = name;
        if (end == _next)
            return false;
        _next = end < 0 ? text.Length : end;
        return true;
    }

    private bool ReadMarkup()
    {
        if (!StartsMarkup(_next))
            return false;
        if (text[_next + 1] is '!' or '?')
            return ReadOther();
        Kind = text[_next + 1] == '/' ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag;
        ReadTag(_next + (Kind == HtmlTokenKind.EndTag ? 2 : 1));
        return true;
    }

    private bool ReadOther()
    {
        Kind = HtmlTokenKind.Other;
        var rest = text.AsSpan(_next);
        var (mark, length) = rest.StartsWith("<!--") ? ("-->", 4) : rest.StartsWith("<![CDATA[") && isXml ? ("]]>", 9) : (">", 2);
        var end = text.IndexOf(mark, Math.Min(_next + length, text.Length), StringComparison.Ordinal);
        _next = end < 0 ? text.Length : end + mark.Length;
        return true;
    }

    private void ReadTag(int at)
    {
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && text[at] is not ('/' or '>'))
            at++;
        var written = text.AsSpan(start, at - start);
        Name = isXml ? ElementRules.XmlNameOf(written) : ElementRules.NameOf(written);
        Attributes.Clear();
        IsSelfClosing = false;
        while (at < text.Length && text[at] != '>')
        {
            IsSelfClosing = text[at] == '/';
            at = IsSpace(text[at]) || text[at] == '/' ? at + 1 : ReadAttribute(at);
        }
        _next = Math.Min(at + 1, text.Length);
        if (Kind == HtmlTokenKind.StartTag && !isXml && ElementRules.IsRaw(Name))
            _raw = Name;
    }

    private int ReadAttribute(int at)
    {
        var start = at;
        at++;
        while (at < text.Length && !IsSpace(text[at]) && text[at] is not ('=' or '>' or '/'))
            at++;
        var name = TextSpan.FromBounds(start, at);
        var value = at;
        while (value < text.Length && IsSpace(text[value]))
            value++;
        if (value >= text.Length || text[value] != '=')
        {
            Attributes.Add(new HtmlAttribute(name, new TextSpan(at, 0), true));
            return at;
        }
        value++;
        while (value < text.Length && IsSpace(text[value]))
            value++;
        return ReadValue(name, value);
    }

    private int ReadValue(TextSpan name, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var end = text.IndexOf(text[at], at + 1);
            end = end < 0 ? text.Length : end;
            Attributes.Add(new HtmlAttribute(name, TextSpan.FromBounds(at + 1, end), true));
            return Math.Min(end + 1, text.Length);
        }
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && text[at] != '>')
            at++;
        Attributes.Add(new HtmlAttribute(name, TextSpan.FromBounds(start, at), false));
        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
