namespace ContentKit.Benchmarks.Comparing;

/// <summary>Times whole commands of several tools in turn over the same leaflets, and proves that what ContentKit made in small steps is what it makes at once.</summary>
internal static class Comparison
{
    /// <param name="tools">The folder with what compare.sh prepared.</param>
    /// <param name="work">Where to write; every run gets a folder of a name that was never used.</param>
    public static int Run(string tools, string work, int rounds, int[] counts)
    {
        foreach (var leaflets in counts)
        {
            var ground = Path.Combine(work, $"{leaflets}-{Guid.NewGuid():N}");
            Directory.CreateDirectory(ground);
            var contestants = new Contestants(tools, ground, leaflets).All();
            var results = new ComparisonTable(leaflets);
            for (var round = 1; round <= rounds; round++)
                Round(round, ground, contestants, results, tools, isLast: round == rounds);
            results.Print(Console.Out);
        }
        return 0;
    }

    /// <summary>The name of the folder that a tool writes in each round.</summary>
    public static string FolderOf(Contestant contestant) => contestant.Name.Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-');

    private static void Round(int round, string ground, List<Contestant> contestants, ComparisonTable results, string tools, bool isLast)
    {
        var outputs = contestants.ToDictionary(contestant => contestant, contestant => Path.Combine(ground, $"round-{round}", FolderOf(contestant)));
        foreach (var work in Enum.GetValues<Work>())
        {
            Prepare(work, round, contestants);
            foreach (var contestant in contestants.Where(contestant => contestant.Command(work, outputs[contestant]) is not null))
            {
                var run = contestant.Run(work, outputs[contestant]);
                results.Add(work, contestant.Name, run);
                Console.Error.WriteLine(FormattableString.Invariant($"{round} {work,-15} {contestant.Name,-40} {run.Wall,7:0.00} s {run.Processor,7:0.00} s {run.Megabytes,6:0} MB"));
                if (isLast && work is not Work.Cold && contestant.Library is { } library)
                    SameAsClean.Assert(contestant, run, outputs[contestant], Contestants.BuildOf(tools, library, outputs[contestant], "--clean"));
            }
        }
    }

    private static void Prepare(Work work, int round, List<Contestant> contestants)
    {
        foreach (var library in contestants.Select(contestant => contestant.Library).OfType<string>())
            if (work == Work.Cold && Directory.Exists(Path.Combine(library, ".contentkit")))
                Directory.Move(Path.Combine(library, ".contentkit"), $"{library}-memory-{round}"); // deleting many files would slow the next ones down
            else if (work == Work.LeafletEdited)
                File.AppendAllText(Directory.EnumerateFiles(Path.Combine(library, "content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), $"\nOne more *line*, number {round}.\n"); // italics are reported
        if (work == Work.TemplateEdited)
            foreach (var template in contestants.Select(contestant => contestant.Template).OfType<string>())
                File.AppendAllText(template, "\n");
    }
}
