using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reports what makes a page unsafe or ambiguous, at the template that wrote it.</summary>
internal sealed partial class MarkupProblems(ReadOnlyMemory<char> text, bool isXml, ThemeAssets assets, TemplatePlaces places, DiagnosticBag bag)
{
    private static readonly FrozenSet<string> AddressAttributes =
        FrozenSet.ToFrozenSet(["href", "src", "action", "formaction", "poster", "data", "background", "cite", "xlink:href", "ping", "manifest"], StringComparer.Ordinal);

    /// <summary>Attributes that need no look when nothing in them is encoded.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Harmless =
        FrozenSet.ToFrozenSet(["class", "id", "lang", "dir", "datetime", "scope", "role", "aria-label", "aria-labelledby", "hreflang", "rel", "charset", "name", "value"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] AllowedSchemes = ["https", "http", "mailto", "tel"];

    public void Broken(int at, string message) => bag.Report(TemplateErrors.BrokenMarkup, places.Near(at), message);

    public void Unsafe(Interpolation value, string where) =>
        bag.Report(TemplateErrors.UnsafePlace, places.Of(value), $"A value is printed {where}.");

    public bool IsCode(ReadOnlySpan<char> attribute) =>
        !isXml && (attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || attribute.Equals("style", StringComparison.OrdinalIgnoreCase) || attribute.Equals("srcdoc", StringComparison.OrdinalIgnoreCase)
            || attribute.Equals("srcset", StringComparison.OrdinalIgnoreCase));

    public void Unproven(int at, string message) => bag.Report(TemplateErrors.Unproven, places.Near(at), message);

    /// <summary>Data in a script element is not a program, and a script of the theme was read by somebody.</summary>
    public void CheckElement(HtmlReader tag)
    {
        if (!isXml && ElementRules.IsForeign(tag.Name) && !IsData(tag) && !IsOwnScript(tag))
            Unproven(tag.Start, $"The page has a <{tag.Name}>, which can show, hide or change anything.");
        else if (!isXml && tag.Name == "base")
            bag.Report(TemplateErrors.UnsafeAddress, places.Near(tag.Start), "The page gives all its links another base address (<base>).");
    }

    /// <summary>True for a script that holds JSON and no program.</summary>
    public bool IsData(HtmlReader tag) => !isXml && tag.Name == "script" && ValueOf(tag, "type")?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What stands between the tags of a script with an address never runs.</summary>
    private bool IsOwnScript(HtmlReader tag) => tag.Name == "script" && ValueOf(tag, "src") is { } address && assets.Find(address) is { IsScript: true };

    /// <summary>What stands in a script or noscript may be more than it seems to be.</summary>
    public void CheckRaw(HtmlReader content)
    {
        var words = text.Span[content.Start..content.End];
        if (content.Name == "script" && words.Contains("<!--", StringComparison.Ordinal))
            Unproven(content.Start, "A script holds '<!--', behind which browsers may read on beyond its end.");
        else if (content.Name == "noscript" && PlainTag().Replace(words.ToString(), "").Contains('<', StringComparison.Ordinal))
            Unproven(content.Start, "A <noscript> holds more than words; in browsers without scripts it could hide anything.");
    }

    [GeneratedRegex("</?(?:p|strong|em|b|i|span|br|ul|li)>", RegexOptions.IgnoreCase)]
    private static partial Regex PlainTag();

    public static string? ValueOf(HtmlReader tag, string attribute)
    {
        var found = tag.Attributes.FindIndex(candidate => tag.Slice(candidate.Name).Equals(attribute, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Entities.Decode(tag.Slice(tag.Attributes[found].Value));
    }

    public void CheckAttribute(HtmlReader tag, HtmlAttribute attribute)
    {
        if (isXml)
            return;
        var written = tag.Slice(attribute.Name);
        if (Harmless.Contains(written) && !tag.Slice(attribute.Value).Contains('&'))
            return;
        var name = written is "href" ? "href" : written.ToString().ToLowerInvariant();
        if (name.StartsWith("on", StringComparison.Ordinal) || name == "srcdoc")
            bag.Report(TemplateErrors.UnsafePlace, places.Near(attribute.Name.Start), $"The attribute '{name}' holds a program.");
        else if (name is "shadowrootmode")
            Unproven(attribute.Name.Start, "The page has a shadow root, which takes the place of what stands beside it.");
        else if (name is "style" or "class" or "id" && Obstacle(tag, attribute, name) is { } obstacle)
            Unproven(attribute.Value.Start, $"The attribute '{name}' {obstacle}.");
        else if (AddressAttributes.Contains(name))
            CheckAddress(tag, attribute);
        else if (name == "http-equiv" && Entities.Decode(tag.Slice(attribute.Value)).Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase))
            bag.Report(TemplateErrors.Unproven, places.Near(attribute.Value.Start), "The page sends its readers on to another page (http-equiv=\"refresh\").");
    }

    private static string? Obstacle(HtmlReader tag, HtmlAttribute attribute, string name)
    {
        var value = Entities.Decode(tag.Slice(attribute.Value));
        if (name == "style" && new StyleRules(value).Obstacle is { } obstacle)
            return obstacle;
        return Entities.HasUnknown(value) ? "has a character reference that this tool does not know" : null;
    }

    private void CheckAddress(HtmlReader tag, HtmlAttribute attribute)
    {
        var value = Entities.Decode(tag.Slice(attribute.Value));
        var address = Scheme(value);
        var isInlineImage = tag.Name == "img" && address == "data" || tag.Name == "link" && address == "data";
        if (address is not null && Array.IndexOf(AllowedSchemes, address) < 0 && !isInlineImage)
            bag.Report(TemplateErrors.UnsafeAddress, places.Near(attribute.Value.Start), $"An address of the kind '{address}:' stands in this page.");
        else if (address is null && Entities.HasUnknown(value))
            bag.Report(TemplateErrors.UnsafeAddress, places.Near(attribute.Value.Start), "An address has a character reference that this tool does not know.");
        if (tag.Name == "link" && ValueOf(tag, "rel")?.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) == true && assets.Find(value) is not { IsStyleSheet: true })
            bag.Report(TemplateErrors.Unproven, places.Near(attribute.Value.Start), "The page takes a style sheet from elsewhere.");
    }

    /// <summary>The scheme as browsers read it: control characters and blanks do not count (URL standard, section 4.4).</summary>
    private static string? Scheme(string address)
    {
        var bare = address.AsSpan().IndexOfAnyInRange('\0', ' ') < 0 ? address : string.Concat(address.Where(c => c > ' '));
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var end = bare.IndexOfAny(['/', '?', '#']);
        return colon < 0 || end >= 0 && end < colon ? null : bare[..colon].ToLowerInvariant();
    }
}
