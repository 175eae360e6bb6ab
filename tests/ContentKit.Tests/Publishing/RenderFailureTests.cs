using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Publishing;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class RenderFailureTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void One_output_that_cannot_be_rendered_stops_the_publish_and_all_problems_are_told_in_order()
    {
        _library.Publish("knee.html=knee");
        var good = _library.Show();
        var problem = new Descriptor("TPL999", "test", Severity.Error) { Why = "", Fix = "" };
        WholeFile Broken(string path, byte[]? bytes) => new(path, default, bag =>
        {
            bag.Report(problem, new SourceFile(path, "").At(0, 0), "Broken.");
            return bytes;
        });
        var plan = new[] { Broken("z.html", [1]), _library.Plan("knee.html=new"), Broken("a.html", null) };
        var result = _library.PublishPlan(plan);
        Assert.Equal(["a.html", "z.html"], result.Diagnostics.Select(diagnostic => diagnostic.Location.File.Path));
        Assert.False(result.Published);
        Assert.Equal(good, _library.Show());
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void An_output_that_gives_nothing_and_no_reason_is_a_reported_fault()
    {
        var plan = new[] { new WholeFile("a.html", default, _ => null) };
        var result = _library.PublishPlan(plan);
        Assert.Equal(OutputErrors.NotRendered, Assert.Single(result.Diagnostics).Descriptor);
        Assert.False(Directory.Exists(_library.Output));
    }

    [Theory]
    [InlineData(false, "TPL999")]
    [InlineData(true, "TPL999")]
    [InlineData(false, "OUT010")]
    public void An_output_that_fails_when_half_of_it_is_written_is_not_published(bool isWhole, string rule)
    {
        _library.Publish("a.html=a");
        var good = _library.Show();
        var half = new LargeFile("large.json", default, (stream, bag) =>
        {
            stream.Write(new byte[200_000]);
            if (rule == "TPL999")
                bag.Report(new Descriptor(rule, "test", Severity.Error) { Why = "", Fix = "" }, new SourceFile("a.md", "").At(0, 0), "Broken.");
            return isWhole;
        });
        var result = _library.PublishPlan([_library.Plan("a.html=a"), half]);
        Assert.Equal(rule, Assert.Single(result.Diagnostics).Descriptor.Id);
        Assert.Equal(good, _library.Show());
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void A_fault_in_rendering_comes_out_and_leaves_nothing_behind()
    {
        var plan = new[] { new WholeFile("a.html", default, _ => throw new InvalidOperationException("bug")) };
        Assert.Throws<InvalidOperationException>(() => _library.PublishPlan(plan));
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void An_interrupted_build_publishes_nothing_and_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        var plan = new[] { _library.Plan("a.html=a"), _library.Plan("b.html=b") };
        Assert.Throws<OperationCanceledException>(() =>
            _library.PublishPlan(plan, _ => stop.Cancel(), stop));
        Assert.False(Directory.Exists(_library.Output));
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void Progress_ends_at_the_number_of_outputs()
    {
        _library.Publish("a.html=a", "b.html=b");
        var most = 0;
        var plan = new[] { _library.Plan("a.html=a"), _library.Plan("b.html=new"), _library.Plan("c.html=c") };
        _library.PublishPlan(plan, done => most = Math.Max(most, done));
        Assert.Equal(3, most);
    }
}
