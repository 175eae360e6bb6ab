using ContentKit.Text;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Cuts a page into tokens as the HTML standard's tokenizer does (section 13.2.5), without repairing anything.</summary>
internal sealed class HtmlReader(ReadOnlyMemory<char> page, bool isXml)
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

    public ReadOnlySpan<char> Slice(TextSpan span) => page.Span.Slice(span.Start, span.Length);

    public bool Read()
    {
        var text = page.Span;
        Start = _next;
        if (_next >= text.Length)
        {
            Kind = HtmlTokenKind.End;
            return false;
        }
        if (_raw is not null && ReadRaw(text, _raw))
            return true;
        if (text[_next] == '<' && ReadMarkup(text))
            return true;
        Kind = HtmlTokenKind.Text;
        do
            _next = text[(_next + 1)..].IndexOf('<') is var found and >= 0 ? _next + 1 + found : text.Length;
        while (_next < text.Length && !StartsMarkup(text, _next));
        return true;
    }

    private static bool StartsMarkup(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?');

    private bool ReadRaw(ReadOnlySpan<char> text, string name)
    {
        _raw = null;
        var end = text[_next..].IndexOf("</" + name, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? _next + found : -1;
        Kind = HtmlTokenKind.RawText;
        Name = name;
        if (end == _next)
            return false;
        _next = end < 0 ? text.Length : end;
        return true;
    }

    private bool ReadMarkup(ReadOnlySpan<char> text)
    {
        if (!StartsMarkup(text, _next))
            return false;
        if (text[_next + 1] is '!' or '?')
            return ReadOther(text);
        Kind = text[_next + 1] == '/' ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag;
        ReadTag(text, _next + (Kind == HtmlTokenKind.EndTag ? 2 : 1));
        return true;
    }

    private bool ReadOther(ReadOnlySpan<char> text)
    {
        Kind = HtmlTokenKind.Other;
        var rest = text[_next..];
        if (rest.StartsWith("<!--") && !isXml)
        {
            _next += CommentLength(rest);
            return true;
        }
        var (mark, length) = rest.StartsWith("<!--") ? ("-->", 4) : rest.StartsWith("<![CDATA[") && isXml ? ("]]>", 9) : (">", 2);
        var start = Math.Min(_next + length, text.Length);
        _next = text[start..].IndexOf(mark) is var end and >= 0 ? start + end + mark.Length : text.Length;
        return true;
    }

    /// <summary>The dashes that open a comment may close it too, and '--!>' closes it like '-->' (13.2.5.43 to 13.2.5.52).</summary>
    private static int CommentLength(ReadOnlySpan<char> comment)
    {
        var end = comment[2..].IndexOf("-->") is var plain and >= 0 ? plain + 5 : comment.Length;
        var odd = comment[4..].IndexOf("--!>") is var bang and >= 0 ? bang + 8 : comment.Length;
        return Math.Min(end, odd);
    }

    private void ReadTag(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && text[at] is not ('/' or '>'))
            at++;
        var written = text[start..at];
        Name = isXml ? ElementRules.XmlNameOf(written) : ElementRules.NameOf(written);
        Attributes.Clear();
        IsSelfClosing = false;
        while (at < text.Length && text[at] != '>')
        {
            IsSelfClosing = text[at] == '/';
            at = IsSpace(text[at]) || text[at] == '/' ? at + 1 : ReadAttribute(text, at);
        }
        _next = Math.Min(at + 1, text.Length);
        if (Kind == HtmlTokenKind.StartTag && !isXml && ElementRules.IsRaw(Name))
            _raw = Name;
    }

    private int ReadAttribute(ReadOnlySpan<char> text, int at)
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
        return ReadValue(text, name, value);
    }

    private int ReadValue(ReadOnlySpan<char> text, TextSpan name, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var end = text[(at + 1)..].IndexOf(text[at]) is var found and >= 0 ? at + 1 + found : text.Length;
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
