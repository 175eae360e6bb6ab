using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reports what makes browsers read a whole page in another way than it is written: no doctype, no character encoding, a second root or body.</summary>
internal sealed partial class PageShape(ReadOnlyMemory<char> text, MarkupProblems problems)
{
    /// <summary>Browsers look no further for the encoding (HTML 4.2.5.4).</summary>
    private const int EncodingBytes = 1024;

    private bool _hasRoot, _hasBody, _hasContent, _hasEncoding;

    public void Text(HtmlReader token) => _hasContent |= !text.Span[token.Start..token.End].IsWhiteSpace();

    public void Start(HtmlReader tag)
    {
        if (tag.Name == "html")
            Once(tag, ref _hasRoot, _hasBody || _hasContent);
        else if (tag.Name == "body")
            Once(tag, ref _hasBody, _hasContent);
        else if (tag.Name == "meta")
            Encoding(tag);
        else
            _hasContent |= tag.Name is not ("head" or "title" or "link" or "style" or "script" or "base" or "noscript" or "template");
    }

    public void End()
    {
        if (!Doctype().IsMatch(text.Span))
            problems.Broken(0, "The page does not begin with <!DOCTYPE html>; without that line browsers lay it out by other rules.");
        if (!_hasEncoding)
            problems.Broken(0, "The page does not say early enough in which encoding it is written; write <meta charset=\"utf-8\"> at the start of its head.");
    }

    /// <summary>A browser gives the attributes of a later start tag to the element that is already there.</summary>
    private void Once(HtmlReader tag, ref bool has, bool isLate)
    {
        if (has || isLate)
            problems.Broken(tag.Start, $"<{tag.Name}> stands here a second time or too late; browsers give its attributes to the whole page.");
        has = true;
    }

    private void Encoding(HtmlReader meta)
    {
        var isContentType = MarkupProblems.ValueOf(meta, "http-equiv")?.Trim().Equals("content-type", StringComparison.OrdinalIgnoreCase) == true;
        var encoding = MarkupProblems.ValueOf(meta, "charset") ?? (isContentType ? ContentType().Match(MarkupProblems.ValueOf(meta, "content") ?? "").Groups[1].Value : null);
        if (encoding is null)
            return;
        if (!encoding.Trim().Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            problems.Broken(meta.Start, $"The page says that it is written in '{encoding}', but it is written in UTF-8; its letters and signs would change.");
        else
            _hasEncoding |= System.Text.Encoding.UTF8.GetByteCount(text.Span[..meta.End]) <= EncodingBytes;
    }

    [GeneratedRegex("""^\s*<!doctype\s+html(?:\s+system\s+["']about:legacy-compat["'])?\s*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doctype();

    [GeneratedRegex("""charset\s*=\s*["']?([\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentType();
}
