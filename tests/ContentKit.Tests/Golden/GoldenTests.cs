using System.Security.Cryptography;
using System.Text;
using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Golden;

public class GoldenTests
{
    private static readonly string[] Shown = ["en/trigger-point-injection", "es/trigger-point-injection", "en/colonoscopy-preparation", "index", "a-z", "specialties/pediatric", "es/about", "search/es", "handout/trigger-point-injection", "fhir/r4/en/trigger-point-injection", "infobutton/2.16.840.1.113883.6.12/20552"];

    /// <summary>All leaflets as text, some in every rendering, and the hash of every file.</summary>
    [Fact]
    public void Sample_library_comes_out_as_recorded()
    {
        var workspace = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 23)));
        var library = workspace.Load();
        Assert.Empty(library.Diagnostics.Where(problem => problem.Descriptor.Severity > Severity.Information).Select(problem => $"{problem.Location.File.Path}: {problem.Message}"));
        var hashes = new StringBuilder();
        var recorded = new HashSet<string>();
        foreach (var output in library.Plan.OrderBy(output => output.Path, StringComparer.Ordinal))
        {
            var bag = new DiagnosticBag();
            var bytes = output.Render(bag) ?? [];
            Assert.Empty(bag.ToImmutable().Select(problem => $"{problem.Location.File.Path}: {problem.Message}"));
            hashes.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(output.Path).Append('\n');
            if (!output.Path.EndsWith(".txt", StringComparison.Ordinal) && !Array.Exists(Shown, name => output.Path.StartsWith(name + ".", StringComparison.Ordinal)))
                continue;
            var file = $"tests/ContentKit.Tests/Golden/output/{output.Path}";
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(file)) ?? "");
            Repository.AssertCurrent(file, Readable.Of(output.Path, Encoding.UTF8.GetString(bytes)));
            recorded.Add(file);
        }
        Repository.AssertCurrent("tests/ContentKit.Tests/Golden/hashes.txt", hashes.ToString());
        Assert.Empty(Recorded().Except(recorded));
    }

    private static IEnumerable<string> Recorded() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "ContentKit.Tests", "Golden", "output"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
}
