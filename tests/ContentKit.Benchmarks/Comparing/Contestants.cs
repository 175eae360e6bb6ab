namespace ContentKit.Benchmarks.Comparing;

/// <summary>Sets every tool up over the same leaflets. A tool that is missing is left out with a reason.</summary>
/// <param name="tools">The folder with what compare.sh prepared.</param>
/// <param name="ground">The folder of this comparison.</param>
internal sealed class Contestants(string tools, string ground, int leaflets)
{
    private static readonly string Peers = Path.Combine(AppContext.BaseDirectory, "Peers");

    private string Content => Path.Combine(ground, "contentkit-everything", "content");

    public List<Contestant> All()
    {
        var everything = ContentKit("everything", "url: https://leaflets.example\ntheme: bench\n");
        var three = ContentKit("three", "theme: three\n");
        return [everything, three, .. Hugo(), .. Eleventy(), .. Floors(everything, three)];
    }

    private Contestant ContentKit(string name, string settings)
    {
        var library = Path.Combine(ground, "contentkit-" + name);
        LibraryGenerator.Write(library, leaflets);
        File.WriteAllText(Path.Combine(library, "contentkit.yml"), settings + File.ReadAllText(Path.Combine(library, "contentkit.yml")).Replace("url: https://leaflets.example\n", "", StringComparison.Ordinal));
        FileTree.Copy(Path.Combine(Peers, "contentkit"), library);
        var template = Path.Combine(library, "themes", name == "three" ? "three" : "bench", "_footer.html.sbn");
        return new Contestant($"ContentKit, {(name == "three" ? "three renderings" : name)}", library, template, (_, output) => BuildOf(tools, library, output)) { Library = library };
    }

    public static string[] BuildOf(string tools, string library, string output, params IEnumerable<string> options) =>
        [Path.Combine(tools, "contentkit", "ContentKit.Cli"), "build", "--root", library, "--as-of", "2026-11-24", "--output", output, .. options];

    private IEnumerable<Contestant> Hugo()
    {
        if (!Missing("hugo", Find("hugo") is null, "install it with 'apt-get install hugo'"))
        {
            var site = FileTree.Copy(Path.Combine(Peers, "hugo"), Path.Combine(ground, "hugo"));
            yield return new Contestant("Hugo", site, Path.Combine(site, "layouts", "_default", "baseof.html"), (_, output) => ["hugo", "--quiet", "--contentDir", Content, "--destination", output]);
        }
    }

    private IEnumerable<Contestant> Eleventy()
    {
        var program = Path.Combine(tools, "eleventy", "node_modules", "@11ty", "eleventy", "cmd.cjs");
        if (!Missing("Eleventy", !File.Exists(program), "compare.sh installs it where there is 'npm'"))
        {
            var site = FileTree.Copy(Path.Combine(Peers, "eleventy"), Path.Combine(ground, "eleventy"));
            yield return new Contestant("Eleventy", site, Path.Combine(site, "parts", "page.njk"), (_, output) => ["env", $"CONTENT={Content}", "node", "--max-old-space-size=16000", program, "--quiet", $"--output={Path.GetRelativePath(site, output)}"]);
        }
    }

    private IEnumerable<Contestant> Floors(Contestant everything, Contestant three)
    {
        var program = Path.Combine(tools, "floor");
        if (Missing("the floor", !File.Exists(program), "compare.sh compiles it where there is 'gcc'"))
            yield break;
        foreach (var contestant in new[] { everything, three })
        {
            // What ContentKit made in the same round says how many bytes are to be written.
            var lists = new Dictionary<string, string>(StringComparer.Ordinal);
            string ListOf(string folder) => lists.TryGetValue(folder, out var list) ? list : lists[folder] = FileTree.List(folder);
            string Inputs() => ListOf(Path.Combine(contestant.Folder, "content"));
            yield return new Contestant($"floor of {contestant.Name}", ground, null, (work, output) => work switch
            {
                Work.Cold => [program, Inputs(), ListOf(Path.Combine(Path.GetDirectoryName(output) ?? "", Comparison.FolderOf(contestant))), output],
                Work.NothingChanged => [program, Inputs()],
                _ => null,
            });
        }
    }

    private static bool Missing(string name, bool isMissing, string remedy)
    {
        if (isMissing)
            Console.WriteLine($"skipped: {name} is not on this machine; {remedy}.");
        return isMissing;
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
