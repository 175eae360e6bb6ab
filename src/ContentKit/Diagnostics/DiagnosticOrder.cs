namespace ContentKit.Diagnostics;

/// <summary>Sorts by path, then position, then id and message, so that every machine prints the same list.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static readonly DiagnosticOrder Default = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.Location.File.Path, y.Location.File.Path);
        if (order == 0)
            order = x.Location.Span.Start.CompareTo(y.Location.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id);
        return order == 0 ? string.CompareOrdinal(x.Message, y.Message) : order;
    }
}
