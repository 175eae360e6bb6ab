using ContentKit.Exporting.Themes;
using ContentKit.Text;
using Scriban.Parsing;

namespace ContentKit.Exporting.Templates;

/// <summary>Leads from places in an output back to the template.</summary>
internal sealed class TemplatePlaces(Theme theme, string template, IReadOnlyList<Interpolation> values)
{
    public Location Root => theme.Sources[template].At(0, 0);

    public Location Of(Interpolation value) => Of(value.File, value.From, value.To);

    public Location Of(SourceSpan span) => Of(span.FileName, span.Start.Offset, span.End.Offset);

    private Location Of(string? template, int from, int to) =>
        template is not null && theme.Sources.TryGetValue(template, out var file) && from <= file.Text.Length ? file.At(from, Math.Clamp(to - from + 1, 0, file.Text.Length - from)) : Root;

    /// <summary>The statement that wrote the last value before an offset of the output: the closest that can be known for literal text.</summary>
    public Location Near(int offset)
    {
        var (low, high) = (0, values.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (values[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? Root : Of(values[low - 1]);
    }
}
