using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Tests.Proof;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>Takes one leaflet from bytes to outputs, and fails when that does not end or throws.</summary>
internal static class HostilePage
{
    public const string Path = "content/page.md";
    private const int MaximumBytes = 192 * 1024;

    /// <summary>Far beyond what any machine takes, and far below what work that grows out of bounds would.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private const string Head = """
        ---
        type: aftercare
        title: Care at home
        summary: What to do at home.
        review: { last: 2026-03-01, due: 2028-03-01, by: [{ name: Sample, credentials: RN }] }
        urgency: { emergency: [You faint.], routine: [You have a question.] }

        """;

    /// <summary>A page that is fine but for the given fields and body.</summary>
    public static string With(string fields, string body) => Head + fields + (fields.Length > 0 ? "\n" : "") + "---\n" + body;

    public static (ImmutableDictionary<string, string> Files, ImmutableArray<Diagnostic> Problems) Read(string text)
    {
        var result = Soon(() => OnePage.Render(new SourceFile(Path, text)));
        AssertPlaces(result.Problems);
        return result;
    }

    public static T Soon<T>(Func<T> work)
    {
        var clock = new EffortClock();
        var result = work();
        Assert.True(clock.Elapsed < Limit, $"It took {clock.Elapsed.TotalSeconds:0.0} s.");
        return result;
    }

    public static ImmutableArray<Diagnostic> Read(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var file = SourceDecoder.Decode(Path, bytes, MaximumBytes, bag);
        AssertPlaces(bag.ToImmutable());
        return bag.HasErrors ? bag.ToImmutable() : Read(file.Text).Problems;
    }

    /// <summary>"line:column id" of every error, in order.</summary>
    public static string Errors(IEnumerable<Diagnostic> problems) => string.Join(", ", problems.Where(problem => problem.Descriptor.Severity == Severity.Error)
        .Select(problem => $"{problem.Location.Start.Line}:{problem.Location.Start.Column} {problem.Descriptor.Id}").Distinct());

    private static void AssertPlaces(ImmutableArray<Diagnostic> problems)
    {
        foreach (var problem in problems)
        {
            var (text, span) = (problem.Location.File.Text, problem.Location.Span);
            Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{problem.Descriptor.Id} points at {span.Start} to {span.End} of {text.Length}.");
            Assert.DoesNotContain(problem.Message, char.IsControl);
            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        }
    }
}
