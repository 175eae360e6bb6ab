using System.Collections.Frozen;

namespace ContentKit.Schemas;

internal static class TextFormats
{
    public static readonly FrozenDictionary<string, TextFormat> ByName = new Dictionary<string, TextFormat>
    {
        ["date"] = TextFormat.Date,
        ["uri"] = TextFormat.Uri,
        ["email"] = TextFormat.Email,
        ["text"] = TextFormat.Text,
        ["markdown"] = TextFormat.Markdown,
        ["slug"] = TextFormat.Slug,
        ["language-tag"] = TextFormat.LanguageTag,
        ["region-code"] = TextFormat.RegionCode,
        ["duration"] = TextFormat.Duration,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
