using System.Net;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reports what makes a page unsafe or ambiguous, at the template that wrote it.</summary>
internal sealed class MarkupProblems(string text, bool isXml, TemplatePlaces places, DiagnosticBag bag)
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "poster", "data", "background", "cite", "xlink:href", "ping", "manifest"];
    private static readonly string[] AllowedSchemes = ["https", "http", "mailto", "tel"];

    public void Broken(int at, string message) => bag.Report(TemplateErrors.BrokenMarkup, places.Near(at), message);

    public void Unsafe(Interpolation value, string where) =>
        bag.Report(TemplateErrors.UnsafePlace, places.Of(value.Source), $"A value is printed {where}.");

    public bool IsCode(ReadOnlySpan<char> attribute) =>
        !isXml && (attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || attribute.Equals("style", StringComparison.OrdinalIgnoreCase) || attribute.Equals("srcdoc", StringComparison.OrdinalIgnoreCase)
            || attribute.Equals("srcset", StringComparison.OrdinalIgnoreCase));

    public void CheckAttribute(HtmlReader tag, HtmlAttribute attribute)
    {
        if (isXml)
            return;
        var name = tag.Slice(attribute.Name).ToString().ToLowerInvariant();
        if (Array.IndexOf(AddressAttributes, name) >= 0)
            CheckAddress(tag, attribute);
        else if (name == "http-equiv" && tag.Slice(attribute.Value).Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase))
            bag.Report(TemplateErrors.Unproven, places.Near(attribute.Value.Start), "The page sends its readers on to another page (http-equiv=\"refresh\").");
    }

    private void CheckAddress(HtmlReader tag, HtmlAttribute attribute)
    {
        var address = Scheme(WebUtility.HtmlDecode(tag.Slice(attribute.Value).ToString()));
        var isInlineImage = tag.Name == "img" && address == "data" || tag.Name == "link" && address == "data";
        if (address is not null && Array.IndexOf(AllowedSchemes, address) < 0 && !isInlineImage)
            bag.Report(TemplateErrors.UnsafeAddress, places.Near(attribute.Value.Start), $"An address of the kind '{address}:' stands in this page.");
        if (tag.Name == "link" && text.AsSpan(tag.Start, tag.End - tag.Start).Contains("stylesheet", StringComparison.OrdinalIgnoreCase))
            bag.Report(TemplateErrors.Unproven, places.Near(attribute.Value.Start), "The page takes a style sheet from elsewhere.");
    }

    /// <summary>The scheme as browsers read it: control characters and blanks do not count (URL standard, section 4.4).</summary>
    private static string? Scheme(string address)
    {
        var bare = string.Concat(address.Where(c => c > ' '));
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var end = bare.IndexOfAny(['/', '?', '#']);
        return colon < 0 || end >= 0 && end < colon ? null : bare[..colon].ToLowerInvariant();
    }
}
