using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Paper;

/// <summary>Of which leaflets PDF is wanted.</summary>
/// <param name="Leaflets">Ids ("ankle-sprain": in every language) or language and id ("es/ankle-sprain"); empty for all.</param>
/// <param name="LargePrint">A second PDF of each in large print.</param>
public sealed record PdfChoice(ImmutableArray<string> Leaflets, bool LargePrint, IPdfPrinter Printer)
{
    private const string Usual = "pdf", Large = "large-print.pdf";

    /// <summary>The endings of the files that a chosen leaflet gets.</summary>
    internal ImmutableArray<string> Extensions => LargePrint ? [Usual, Large] : [Usual];

    internal static bool IsLarge(string extension) => extension == Large;

    /// <summary>A handout belongs to both of its leaflets.</summary>
    internal bool Holds(LanguagePair pair) => Holds(pair.First) || Holds(pair.Second);

    internal bool Holds(Document document) => Leaflets.IsEmpty || Leaflets.Contains(document.Id) || Leaflets.Contains($"{document.Language}/{document.Id}");
}
