namespace ContentKit.Exporting.Paper;

/// <summary>Makes PDF of a page. The library knows no browser: whoever wants PDF brings one.</summary>
public interface IPdfPrinter
{
    /// <summary>What the bytes depend on besides the page: the browser with its version.</summary>
    string Name { get; }

    /// <exception cref="PdfException">The browser did not make the PDF.</exception>
    byte[] Print(PdfPage page);
}
