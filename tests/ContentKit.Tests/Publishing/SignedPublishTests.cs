using System.Text;
using ContentKit.Publishing;
using ContentKit.Publishing.Signatures;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class SignedPublishTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_publish_ends_with_a_signature_that_the_manifest_does_not_list()
    {
        var result = Publish([TestKeys.Old], "knee.html=knee");
        Assert.Equal((true, 2, 2), (result.Published, result.Rendered, result.Total));
        Assert.Equal(["jwks.json", "knee.html", "manifest.json", "manifest.json.jws"], FolderTree.Read(_library.Output).Files);
        Assert.True(IsSignedBy(TestKeys.Old));
        Assert.Contains("\"jwks.json\"", _library.Read("manifest.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("jws\"", _library.Read("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed_keeps_the_signature()
    {
        Publish([TestKeys.Old], "knee.html=knee");
        var before = FileStamp.Of(_library.Place("manifest.json.jws"));
        Assert.False(Publish([TestKeys.Old], "knee.html=knee").Published);
        Assert.Equal(before, FileStamp.Of(_library.Place("manifest.json.jws")));
    }

    [Fact]
    public void The_same_content_has_the_same_signature()
    {
        using var other = new PublishedLibrary { Signer = new ManifestSigner([TestKeys.Old]) };
        Publish([TestKeys.Old], "knee.html=knee");
        other.PublishPlan([other.Plan("knee.html=knee"), other.Signer.KeySetOutput]);
        Assert.Equal(other.Show(), _library.Show());
    }

    [Theory]
    [InlineData("manifest.json.jws")]
    [InlineData("jwks.json")]
    public void A_damaged_signature_or_key_set_is_repaired(string path)
    {
        Publish([TestKeys.Old], "knee.html=knee");
        var good = _library.Show();
        foreach (var damage in new Action[] { () => File.WriteAllText(_library.Place(path), "x"), () => File.Delete(_library.Place(path)) })
        {
            damage();
            Assert.True(Publish([TestKeys.Old], "knee.html=knee").Published);
            Assert.Equal(good, _library.Show());
        }
    }

    [Fact]
    public void An_unsigned_build_after_a_signed_one_is_refused_and_changes_nothing()
    {
        Publish([TestKeys.Old], "knee.html=knee");
        var before = _library.Show();
        Assert.Equal("FED020", Refusal(Publish([], "knee.html=new")));
        Assert.Equal("FED020", Refusal(Publish([], "knee.html=knee")));
        Assert.Equal(before, _library.Show());
    }

    [Fact]
    public void Without_its_memory_a_library_still_knows_that_the_last_publish_was_signed()
    {
        Publish([TestKeys.Old], "knee.html=knee");
        Directory.Delete(_library.State, recursive: true);
        Assert.Equal("FED020", Refusal(Publish([], "knee.html=knee")));
        Assert.Empty(Publish([TestKeys.Old], "knee.html=new").Diagnostics);
    }

    [Fact]
    public void A_last_publish_that_stands_elsewhere_counts_too()
    {
        using var other = new PublishedLibrary();
        Publish([TestKeys.Old], "knee.html=knee");
        Assert.Equal("FED020", Refusal(other.Publish(other.Request with { Previous = _library.Output }, new Disk(), "knee.html=knee")));
        Assert.Equal("FED021", Refusal(other.Publish(other.Request with { Previous = _library.Output, Signer = new ManifestSigner([TestKeys.New]) }, new Disk(), "knee.html=knee")));
        Assert.True(other.Publish(other.Request with { Previous = _library.Output, Signer = new ManifestSigner([TestKeys.Old]) }, new Disk(), "knee.html=knee").Published);
    }

    [Fact]
    public void Unsigned_on_purpose_takes_signature_and_keys_away()
    {
        Publish([TestKeys.Old], "knee.html=knee");
        _library.Signer = null;
        var result = _library.Publish(_library.Request with { Unsigned = true }, new Disk(), "knee.html=knee");
        Assert.Equal((true, 2), (result.Published, result.Removed));
        Assert.Equal(["knee.html", "manifest.json"], FolderTree.Read(_library.Output).Files);
        Assert.Empty(Publish([TestKeys.New], "knee.html=knee").Diagnostics);
    }

    [Fact]
    public void A_new_key_needs_one_publish_with_the_old_one()
    {
        Publish([TestKeys.Old], "knee.html=knee");
        var before = _library.Show();
        var refused = Publish([TestKeys.New], "knee.html=knee");
        Assert.Equal("FED021", Refusal(refused));
        Assert.Contains(TestKeys.Old.Public.Id, refused.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(before, _library.Show());
        Assert.True(Publish([TestKeys.New, TestKeys.Old], "knee.html=knee").Published);
        Assert.True(IsSignedBy(TestKeys.Old) && IsSignedBy(TestKeys.New));
        Assert.True(Publish([TestKeys.New], "knee.html=knee").Published);
        Assert.False(IsSignedBy(TestKeys.Old));
        Assert.Equal("FED021", Refusal(Publish([TestKeys.Old], "knee.html=knee")));
    }

    [Fact]
    public void When_nothing_tells_the_last_keys_nothing_is_published()
    {
        Publish([TestKeys.Old], "knee.html=knee");
        File.WriteAllText(_library.Place("jwks.json"), "{");
        File.Delete(_library.Place("manifest.json.jws"));
        var before = _library.Show();
        Assert.Equal("FED022", Refusal(Publish([TestKeys.Old], "knee.html=knee")));
        Assert.Equal(before, _library.Show());
    }

    [Fact]
    public void A_signature_that_somebody_else_made_is_in_the_way()
    {
        Publish([], "knee.html=knee");
        _library.Write("manifest.json.jws", "mine");
        Assert.Equal("OUT003", Refusal(Publish([TestKeys.Old], "knee.html=new")));
        Assert.Equal("mine", _library.Read("manifest.json.jws"));
    }

    private PublishResult Publish(SigningKey[] keys, string file)
    {
        _library.Signer = keys.Length == 0 ? null : new ManifestSigner(keys);
        return _library.PublishPlan(_library.Signer is { } signer ? [_library.Plan(file), signer.KeySetOutput] : [_library.Plan(file)]);
    }

    private static string Refusal(PublishResult result)
    {
        Assert.False(result.Published);
        return Assert.Single(result.Diagnostics).Descriptor.Id;
    }

    private bool IsSignedBy(SigningKey key) => SignatureFile.Parse(File.ReadAllBytes(_library.Place("manifest.json.jws"))) is { } signatures
        && signatures.Any(signature => signature.IsBy(key.Public, Encoding.UTF8.GetBytes(_library.Read("manifest.json"))));
}
