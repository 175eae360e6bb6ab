using System.Diagnostics;
using System.Text.Json;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>PDF as 'build --pdf' makes it, read by other programs (poppler, qpdf, zbar).</summary>
public sealed class PdfTests
{
    private static readonly string Settings = TestLibrary.Settings + "url: https://leaflets.example/aftercare\n";

    [Fact]
    public void Chosen_leaflets_get_a_tagged_PDF_that_says_what_the_page_says()
    {
        using var library = Library();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: Ankle care", StringComparison.Ordinal));
        var built = library.Run("build", "--pdf", "knee", "--large-print");
        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        Assert.False(library.Has("output/en/ankle.pdf"));
        using var page = JsonDocument.Parse(library.Read("output/en/knee.json"));
        Assert.Equal(["html", "large-print.pdf", "pdf", "txt"], page.RootElement.GetProperty("renditions").EnumerateArray().Select(other => other.GetProperty("ext").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("href=\"../en/knee.large-print.pdf\"", library.Read("output/en/knee.html"), StringComparison.Ordinal);
        var (small, large) = (PathOf(library, "en/knee.pdf"), PathOf(library, "en/knee.large-print.pdf"));
        Assert.All(new[] { small, large }, pdf =>
        {
            Assert.All(["Knee care", "Emergency", "Call 911 now if:", "You have chest pain.", "Not urgent", "You have questions.", "https://leaflets.example/aftercare/en/knee.html"], words => Assert.Contains(words, Run("pdftotext", pdf, "-"), StringComparison.Ordinal));
            Assert.Matches("Tagged: +yes", Run("pdfinfo", pdf));
            Assert.Matches("CreationDate: +2026-01-10T00:00:00", Run("pdfinfo", "-isodates", pdf));
            Assert.Matches("(?s)Document.*H1.*Knee care.*H2.*Emergency", Run("pdfinfo", "-struct-text", pdf));
            Run("qpdf", "--check", pdf);
        });
        Assert.Contains("/Lang (en)", Run("qpdf", "--qdf", "--object-streams=disable", small, "-"), StringComparison.Ordinal);
        Assert.True(FontSize(large) > 1.4 * FontSize(small));
    }

    [Fact]
    public void A_handout_of_a_chosen_leaflet_becomes_PDF_too_with_each_line_beside_its_translation()
    {
        using var library = Library();
        library.Write("content/knee.es.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: Cuidado de la rodilla", StringComparison.Ordinal).Replace("You have chest pain.", "Tiene dolor en el pecho.", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("build", "--pdf", "es/knee").ExitCode);
        Assert.False(library.Has("output/en/knee.pdf"));
        Assert.Contains("href=\"../handout/knee.en-es.html\"", library.Read("output/en/knee.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../handout/knee.en-es.pdf\"", library.Read("output/handout/knee.en-es.html"), StringComparison.Ordinal);
        Assert.Matches("Call 911 now if: +Llame al 911 ahora si:\\n+.*You have chest pain. +Tiene dolor en el pecho.", Run("pdftotext", "-layout", PathOf(library, "handout/knee.en-es.pdf"), "-"));
    }

    [Theory, InlineData("US", "(letter)"), InlineData("GB", "(A4)")]
    public void Paper_is_that_of_the_region_and_its_code_leads_to_the_page(string region, string size)
    {
        using var library = Library();
        library.Write("contentkit.yml", Settings.Replace("region: US", "region: " + region, StringComparison.Ordinal));
        Assert.Equal(0, library.Run("build", "--pdf").ExitCode);
        var pdf = PathOf(library, "en/knee.pdf");
        Assert.Contains(size, Run("pdfinfo", pdf), StringComparison.Ordinal);
        Run("pdftoppm", "-r", "200", "-png", pdf, Path.Combine(library.Root, "sheet"));
        var sheets = Directory.EnumerateFiles(library.Root, "sheet*.png").Order(StringComparer.Ordinal).Select(sheet => Run("zbarimg", "-q", "--raw", "--nodbus", sheet));
        Assert.Equal("https://leaflets.example/aftercare/en/knee.html", string.Concat(sheets).Trim());
    }

    [Fact]
    public void The_same_leaflets_give_the_same_bytes()
    {
        using var library = Library();
        for (var i = 0; i < 6; i++)
            library.Write($"content/knee-{i}.md", TestLibrary.Leaflet.Replace("title: Knee care", $"title: Knee care {i}", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("build", "--pdf").ExitCode);
        var first = Bytes(library);
        Assert.Equal(0, library.Run("build", "--pdf", "--clean").ExitCode);
        Assert.Equal(first, Bytes(library));
        Assert.Contains("Nothing changed", library.Run("build", "--pdf").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_printed_is_named_and_nothing_is_published()
    {
        using var library = Library();
        var unknown = library.Run("build", "--pdf", "kne", "en/knee");
        Assert.Equal((2, "error: --pdf: there is no leaflet 'kne' to publish. Did you mean 'knee'?\n"), (unknown.ExitCode, unknown.Error));
        library.Write("contentkit.yml", TestLibrary.Settings);
        var homeless = library.Run("build", "--pdf");
        Assert.Equal((2, "error: --pdf needs 'url' in contentkit.yml: the links on paper lead there.\n"), (homeless.ExitCode, homeless.Error));
        Assert.False(library.Has("output"));
    }

    [Fact]
    public void A_browser_that_does_not_start_is_named_and_nothing_is_published()
    {
        using var library = Library();
        var built = library.Set("CONTENTKIT_CHROMIUM", "/bin/false").Run("build", "--pdf");
        Assert.Equal(2, built.ExitCode);
        Assert.Contains("--pdf needs Chromium or Chrome, but /bin/false did not start", built.Error, StringComparison.Ordinal);
        Assert.False(library.Has("output"));
    }

    private static TestLibrary Library()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is null or "")
            Assert.Skip("There is no Chromium on this machine: install it, or name its program in CONTENTKIT_CHROMIUM.");
        return new TestLibrary(("contentkit.yml", Settings), ("content/knee.md", TestLibrary.Leaflet)).Set("CONTENTKIT_CHROMIUM", Chromium.Path ?? throw new InvalidOperationException("CI needs Chromium for these tests."));
    }

    private static Dictionary<string, string> Bytes(TestLibrary library) =>
        Directory.EnumerateFiles(Path.Combine(library.Root, "output"), "*.pdf", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    private static string PathOf(TestLibrary library, string file) => Path.Combine(library.Root, "output", file);

    /// <summary>The height of the first condition's words, in points.</summary>
    private static double FontSize(string pdf)
    {
        var line = Run("pdftotext", "-bbox", pdf, "-").Split('\n').First(word => word.Contains(">chest<", StringComparison.Ordinal));
        double Of(string name) => double.Parse(line.Split($"{name}=\"")[1].Split('"')[0], System.Globalization.CultureInfo.InvariantCulture);
        return Of("yMax") - Of("yMin");
    }

    private static string Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        foreach (var word in words)
            start.ArgumentList.Add(word);
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', words)}: {said}");
            return said;
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Assert.Skip($"There is no {program} on this machine: install poppler-utils, qpdf and zbar-tools.");
            throw;
        }
    }
}
