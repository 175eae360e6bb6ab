namespace ContentKit.Cli.Pdf;

/// <summary>Finds a Chromium, Chrome or Edge that is installed.</summary>
internal static class ChromiumFinder
{
    public const string Variable = "CONTENTKIT_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The program that the variable names, or else the first that is there; null when there is none.</summary>
    public static string? Find(Surroundings here)
    {
        if (here.Variable(Variable) is { Length: > 0 } named)
            return here.PathOf(named);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (here.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending))).Concat(Places).FirstOrDefault(File.Exists);
    }
}
