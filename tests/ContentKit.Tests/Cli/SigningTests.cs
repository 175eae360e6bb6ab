using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class SigningTests : IDisposable
{
    private readonly TestLibrary _library = TestLibrary.WithLeaflet();
    private readonly string _keys = Directory.CreateTempSubdirectory("contentkit-keys-").FullName;

    public void Dispose()
    {
        _library.Dispose();
        Directory.Delete(_keys, recursive: true);
    }

    [Fact]
    public void A_build_with_a_key_is_signed_and_verified()
    {
        Assert.Equal("", _library.Run("build", "--sign-key", Key("old.pem", TestKeys.OldPem)).Output);
        Assert.True(_library.Has("output/manifest.json.jws"));
        var answer = _library.Run("verify", "--key", Key("public.pem", TestKeys.PublicPem(TestKeys.OldPem)));
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
        Assert.Contains($"signed with {TestKeys.Old.Public.Id}.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_variable_holds_a_path_or_the_text_of_a_key(bool isPath)
    {
        _library.Set("CONTENTKIT_SIGNING_KEY", isPath ? Key("old.pem", TestKeys.OldPem) : TestKeys.OldPem);
        Assert.Equal(0, _library.Run("build").ExitCode);
        Assert.Contains(TestKeys.Old.Public.Id, _library.Read("output/jwks.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_keys_sign_while_one_follows_the_other()
    {
        var (old, fresh) = (Key("old.pem", TestKeys.OldPem), Key("new.pem", TestKeys.NewPem));
        _library.Run("build", "--sign-key", old);
        var refused = _library.Run("build", "--sign-key", fresh);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("FED021", refused.Output, StringComparison.Ordinal);
        Assert.Equal(0, _library.Run("build", "--sign-key", old, "--sign-key", fresh).ExitCode);
        Assert.Equal(2, _library.Read("output/manifest.json.jws").Count(c => c == '\n'));
        Assert.Equal(0, _library.Run("build", "--sign-key", fresh).ExitCode);
    }

    [Fact]
    public void Signatures_end_only_when_somebody_says_so()
    {
        _library.Run("build", "--sign-key", Key("old.pem", TestKeys.OldPem));
        var refused = _library.Run("build");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("FED020", refused.Output, StringComparison.Ordinal);
        Assert.Equal(0, _library.Run("build", "--unsigned").ExitCode);
        Assert.False(_library.Has("output/manifest.json.jws"));
    }

    [Theory]
    [InlineData("key.pem")]
    [InlineData("content/key.pem")]
    [InlineData("output/key.pem")]
    public void A_key_inside_the_library_is_refused(string path)
    {
        _library.Write(path, TestKeys.OldPem);
        var answer = _library.Run("build", "--sign-key", path);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Keep it outside of the library and of its output", answer.Error, StringComparison.Ordinal);
        Assert.False(_library.Has("output/manifest.json"));
    }

    [Fact]
    public void A_link_into_the_library_does_not_hide_a_key()
    {
        _library.Write("key.pem", TestKeys.OldPem);
        var link = Path.Combine(_keys, "link.pem");
        File.CreateSymbolicLink(link, Path.Combine(_library.Root, "key.pem"));
        Assert.Equal(2, _library.Run("build", "--sign-key", link).ExitCode);
    }

    [Fact]
    public void A_key_in_an_output_folder_elsewhere_is_refused() =>
        Assert.Contains("lies inside", _library.Run("build", "--output", _keys, "--sign-key", Key("old.pem", TestKeys.OldPem)).Error, StringComparison.Ordinal);

    [Fact]
    public void A_key_in_the_output_folder_of_the_settings_is_refused()
    {
        _library.Write("contentkit.yml", $"output: {_keys}\n");
        Assert.Contains("lies inside", _library.Run("build", "--sign-key", Key("old.pem", TestKeys.OldPem)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_others_can_read_is_warned_about()
    {
        if (OperatingSystem.IsWindows())
            return;
        var key = Key("old.pem", TestKeys.OldPem);
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        var answer = _library.Run("build", "--sign-key", key);
        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith($"warning: Other people of this machine can read the key file '{key}'. Run: chmod 600 '{key}'\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_cannot_sign_is_refused_and_never_printed()
    {
        _library.Set("CONTENTKIT_SIGNING_KEY", TestKeys.OldPem.Replace("M", "N", StringComparison.Ordinal));
        var answer = _library.Run("build");
        Assert.Equal(new Answer(2, "", "error: The key in CONTENTKIT_SIGNING_KEY cannot be used. It holds no key that can be read, or more than one.\n"), answer);
    }

    [Fact]
    public void A_missing_key_file_is_told() =>
        Assert.Equal(new Answer(2, "", "error: The key file '../none.pem' is not there.\n"), _library.Run("build", "--sign-key", "../none.pem"));

    [Fact]
    public void Signed_and_unsigned_at_once_is_a_slip() =>
        Assert.Equal(new Answer(2, "", "error: --sign-key and --unsigned contradict each other.\n"), _library.Run("build", "--unsigned", "--sign-key", Key("old.pem", TestKeys.OldPem)));

    private string Key(string name, string pem)
    {
        var path = Path.Combine(_keys, name);
        File.WriteAllText(path, pem);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }
}
