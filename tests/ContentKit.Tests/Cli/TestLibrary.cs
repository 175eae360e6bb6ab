using System.CommandLine;
using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

/// <summary>A library of its own in a fresh folder, and the tool started inside it.</summary>
internal sealed class TestLibrary : IDisposable
{
    public const string Leaflet = """
        ---
        type: aftercare
        title: Knee care
        summary: Rest helps your knee to heal.
        review:
          last: 2026-01-10
          due: 2027-01-10
          by:
            - { name: Sample Reviewer, credentials: RN }
        urgency:
          emergency:
            - You have chest pain.
          routine:
            - You have questions.
        sources: [{ title: A guideline, year: 2024 }]
        ---

        """;

    /// <summary>Settings that leave nothing to warn of.</summary>
    public const string Settings = "language: en\nregion: US\ndefaults: { owner: Knee team, license: CC0-1.0, copyright: 2026 Example }\n";

    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, string> _variables = [];

    public TestLibrary(params (string Path, string Text)[] files)
    {
        Root = Directory.CreateTempSubdirectory("contentkit-").FullName;
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Root { get; }

    /// <summary>One leaflet without problems.</summary>
    public static TestLibrary WithLeaflet() => new(("contentkit.yml", Settings), ("content/knee.md", Leaflet));

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    public TestLibrary Set(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public TestLibrary Interrupt()
    {
        _stop.Cancel();
        return this;
    }

    public Answer Run(params string[] words) => RunIn("", words);

    public Answer RunIn(string folder, params string[] words)
    {
        var here = Here(folder);
        return Run(here, Program.Root(here), words);
    }

    /// <summary>What the tool sees when it is started in a folder of the library.</summary>
    public Surroundings Here(string folder = "") =>
        new(Path.Combine(Root, folder), name => _variables.GetValueOrDefault(name), new FixedTime(), _stop.Token);

    public static Answer Run(Surroundings here, RootCommand root, params string[] words)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = Invocation.Run(root, words, here, output, error);
        return new Answer(code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        _stop.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
