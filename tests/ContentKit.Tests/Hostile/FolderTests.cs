using System.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>What stands on a disk under a name of the library need not be a file.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("contentkit-hostile-").FullName;

    public FolderTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "library", "content"));
        File.WriteAllText(Path.Combine(_root, "library", "contentkit.yml"), "title: Test library\nregion: US\n");
        File.WriteAllText(Path.Combine(_root, "secret.md"), HostilePage.With("", "secret"));
    }

    public void Dispose() => Directory.Delete(_root, true);

    [Fact]
    public void A_folder_with_the_name_of_a_leaflet_is_refused()
    {
        Directory.CreateDirectory(Of("content/x.md"));
        File.WriteAllText(Of("content/x.md/y.md"), "---\n");
        Assert.Equal("content/x.md SRC008", Errors());
    }

    [Fact]
    public void A_pipe_with_the_name_of_a_leaflet_does_not_keep_the_build_waiting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Unix has named pipes in folders.");
        Run("mkfifo", Of("content/x.md"));
        Directory.CreateDirectory(Of("themes/own"));
        Run("mkfifo", Of("themes/own/document.html.sbn"));
        Assert.Contains("content/x.md SRC0", Errors(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/x.md", "secret.md")]
    [InlineData("content/x.md", "nothing.md")]
    [InlineData("content/x.md", "library/content/x.md")]
    [InlineData("content/x", ".")]
    [InlineData("content/x", "library")]
    [InlineData("themes", ".")]
    [InlineData("schemas", ".")]
    [InlineData("schemas/x.schema.json", "secret.md")]
    public void A_link_is_refused_wherever_it_leads(string name, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateDirectory(Path.GetDirectoryName(Of(name))!);
        File.CreateSymbolicLink(Of(name), Path.Combine(_root, target));
        Assert.Equal($"{name} SRC009", Errors());
    }

    [Fact]
    public void Settings_that_are_a_link_are_refused()
    {
        File.Delete(Of("contentkit.yml"));
        File.CreateSymbolicLink(Of("contentkit.yml"), Path.Combine(_root, "secret.md"));
        Assert.Contains("contentkit.yml SRC009", Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_folder_that_is_a_link_is_refused()
    {
        Directory.Delete(Of("content"));
        Directory.CreateSymbolicLink(Of("content"), _root);
        Assert.Equal("content SRC009", Errors());
    }

    [Theory]
    [InlineData("a\u200Bb.md")]
    [InlineData("a\u202Eb.md")]
    [InlineData("a\nb.md")]
    [InlineData("a\u001B[31m.md")]
    [InlineData("a\\b.md")]
    public void A_file_name_with_a_hidden_character_is_refused_and_not_repeated_raw(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        File.WriteAllText(Of("content/" + name), HostilePage.With("", ""));
        var problem = Assert.Single(Load().Diagnostics);
        Assert.Equal("SRC012", problem.Descriptor.Id);
        Assert.DoesNotContain(problem.Message, char.IsControl);
    }

    [Theory]
    [InlineData("content/Knee.md", "DOC031")]
    [InlineData("content/con.md", "DOC030")]
    [InlineData("content/knee care.md", "DOC031")]
    [InlineData("content/knee..md", "DOC031")]
    [InlineData("content/.md", "")]
    [InlineData("content/index.md", "DOC030")]
    [InlineData("content/-x.md", "DOC031")]
    public void A_file_name_that_makes_no_address_is_refused(string name, string expected)
    {
        File.WriteAllText(Of(name), HostilePage.With("", ""));
        Assert.Equal(expected.Length == 0 ? "" : $"{name} {expected}", Errors());
    }

    [Fact]
    public void Two_ids_that_differ_only_in_their_case_cannot_both_pass()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems cannot hold both files.");
        File.WriteAllText(Of("content/knee.md"), HostilePage.With("", ""));
        File.WriteAllText(Of("content/KNEE.md"), HostilePage.With("", ""));
        Assert.StartsWith("content/KNEE.md DOC031", Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_leaflets_with_one_id_are_refused_both()
    {
        Directory.CreateDirectory(Of("content/a"));
        File.WriteAllText(Of("content/knee.md"), HostilePage.With("", ""));
        File.WriteAllText(Of("content/a/other.md"), HostilePage.With("id: knee", ""));
        Assert.Contains("DOC033", Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_10_MB_is_refused_unread()
    {
        File.WriteAllBytes(Of("content/x.md"), new byte[10_000_000]);
        Assert.Equal("content/x.md SRC006", Errors());
    }

    private string Of(string path) => Path.Combine(_root, "library", path);

    private LibraryResult Load() => HostilePage.Soon(() => new Workspace(new WorkspaceOptions(Of(""), new DateOnly(2026, 11, 23))).Load());

    private string Errors() => string.Join(", ", Load().Diagnostics.Where(problem => problem.Descriptor.Severity == Diagnostics.Severity.Error)
        .Select(problem => $"{problem.Location.File.Path} {problem.Descriptor.Id}").Distinct());

    private static void Run(string program, string argument)
    {
        using var process = Process.Start(program, [argument]);
        process.WaitForExit();
    }
}
