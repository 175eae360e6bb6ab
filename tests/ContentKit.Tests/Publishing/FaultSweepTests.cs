using ContentKit.Publishing;
using ContentKit.Publishing.Signatures;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Publishing;

/// <summary>Fails before the first, second, third… call that changes the disk, until a publish gets through.</summary>
public sealed class FaultSweepTests
{
    private static readonly string[] Old = ["en/knee.html=knee", "en/hip.html=hip", "es/gone.html=gone", "index.html=home"];
    private static readonly string[] New = ["en/knee.html=new knee", "en/hip.html=hip", "fr/more.html=more", "index.html=home"];

    public static TheoryData<bool, bool, bool> Ways => new MatrixTheoryData<bool, bool, bool>([true, false], [true, false], [true, false]);

    [Theory, MemberData(nameof(Ways))]
    public void Whatever_fails_readers_see_the_old_or_the_new_publish_and_the_next_build_repairs(bool isKilled, bool isFirst, bool canExchange)
    {
        var goal = GoalOf(isFirst);
        var published = 0;
        for (var k = 1; ; k++)
        {
            using var library = Prepare(isFirst);
            var before = library.Show();
            var fault = new Fault(k, isKilled);
            PublishResult? result = null;
            try
            {
                result = library.Publish(new Disk { BeforeCall = fault.Before, CanExchange = canExchange }, New);
            }
            catch (FaultException) when (isKilled)
            {
            }
            var after = library.Show();
            var isGapAllowed = !canExchange && isKilled && !Directory.Exists(library.Output);
            Assert.True(after == before || after == goal || isGapAllowed, $"Call {k}, {fault.Call}: a mixed generation.\n{after}");
            if (result is not null)
                Assert.Equal((after == goal, result.Published && fault.Call.Length > 0), (result.Published, result.Published && result.Diagnostics.Length > 0));
            if (!isKilled && after == before)
                Assert.Empty(library.Beside());

            library.Publish(New);
            Assert.Equal(goal, library.Show());
            Assert.Empty(library.Beside());
            Assert.False(library.Publish(New).Published);
            if (fault.Call.Length == 0)
                break;
            published += after == goal ? 1 : 0;
        }
        Assert.True(published > 0, "No fault came after the commit, so the sweep is too short.");
    }

    [Fact]
    public void What_somebody_adds_during_a_build_survives_a_kill_at_any_later_call()
    {
        for (var (k, isKilled) = (1, true); isKilled; k++)
        {
            using var library = Prepare(isFirst: false);
            var fault = new Fault(k, isKilled: true);
            var isAdded = false;
            try
            {
                library.Publish(new Disk { BeforeCall = call => { isAdded |= Add(library, call); fault.Before(call); } }, New);
            }
            catch (FaultException)
            {
            }
            library.Publish(New);
            Assert.True(!isAdded || library.Read("late/mine.txt") == "mine", $"Call {k}, {fault.Call}");
            Assert.Empty(library.Beside());
            isKilled = fault.Call.Length > 0;
        }
    }

    private static bool Add(PublishedLibrary library, string call)
    {
        if (!call.StartsWith("exchange", StringComparison.Ordinal))
            return false;
        library.Write("late/mine.txt", "mine");
        return true;
    }

    private static string GoalOf(bool isFirst)
    {
        using var library = Prepare(isFirst);
        Assert.True(library.Clean(New).Published);
        return library.Show();
    }

    private static PublishedLibrary Prepare(bool isFirst)
    {
        var library = new PublishedLibrary { Jobs = 1, Signer = new ManifestSigner([TestKeys.Old]) };
        if (isFirst)
            return library;
        library.Publish(Old);
        library.Write("es/mine.txt", "mine");
        library.Write("CNAME", "leaflets.example.org");
        File.CreateSymbolicLink(library.Place("link"), "en/hip.html");
        Directory.CreateDirectory(library.Place("empty"));
        library.SetMode("empty", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return library;
    }

    private sealed class FaultException : Exception;

    /// <summary>A full disk at one call, or a process that makes no call any more.</summary>
    private sealed class Fault(int at, bool isKilled)
    {
        private int _calls;

        public string Call { get; private set; } = "";

        public void Before(string call)
        {
            if (++_calls < at || !isKilled && _calls > at)
                return;
            if (_calls == at)
                Call = call;
            throw isKilled ? new FaultException() : new IOException("No space left on device", 28);
        }
    }
}
