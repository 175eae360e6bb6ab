using System.Collections.Immutable;
using ContentKit.Exporting.Templates;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>The furniture of pages in one language: labels, headings, names of months.</summary>
internal sealed record ThemeStrings(string Language, SourceFile Source, ImmutableSortedDictionary<string, string> Words)
{
    public LongDate Dates => new(this["long_date"] ?? "{year}-{month}-{day}", key => this[key]);

    public ModelValue Model { get; } = new([.. Words.Keys], [.. Words.Values]);

    public string? this[string key] => Words.GetValueOrDefault(key);
}
