using Xunit;

namespace ContentKit.Tests.Cli;

/// <summary>What 'build --pdf' says when it cannot do what was asked for. None of this starts a browser that works.</summary>
public sealed class PdfOptionTests
{
    [Fact]
    public void Without_a_browser_it_says_what_to_install()
    {
        using var library = TestLibrary.WithLeaflet();
        var built = library.Set("PATH", library.Root).Run("build", "--pdf", "knee");
        Assert.Equal(2, built.ExitCode);
        Assert.Equal("error: --pdf needs Chromium or Chrome, and there is none on this machine. Install one, or name its program in CONTENTKIT_CHROMIUM.\n", built.Error);
        Assert.False(library.Has("output"));
    }

    [Fact]
    public void Large_print_alone_is_an_error()
    {
        using var library = TestLibrary.WithLeaflet();
        var built = library.Run("build", "--large-print");
        Assert.Equal(2, built.ExitCode);
        Assert.Contains("--large-print goes with --pdf.", built.Error, StringComparison.Ordinal);
    }
}
