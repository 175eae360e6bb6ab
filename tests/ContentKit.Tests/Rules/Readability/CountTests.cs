using System.Globalization;
using ContentKit.Rules.Readability;
using ContentKit.Tests.Cases;
using Xunit;

namespace ContentKit.Tests.Rules.Readability;

/// <summary>Texts that were counted by hand, and what the formulas make of them.</summary>
public class CountTests
{
    private static string Folder => Repository.PathOf("tests", "ContentKit.Tests", "Rules", "Readability");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Counts_are_those_of_a_person(string name)
    {
        var sections = CaseFile.Parse(File.ReadAllText(Path.Combine(Folder, name))).Sections.ToDictionary(section => section.Name, section => section.Text);
        var report = Measured.Text(sections["text"], sections.GetValueOrDefault("language", "en").Trim());
        Assert.All(sections["counts"].TrimEnd('\n').Split('\n'), line => Assert.Equal(line, $"{line[..line.LastIndexOf(' ')]} {ValueOf(line[..line.LastIndexOf(' ')], report)}"));
    }

    private static string ValueOf(string what, ReadabilityReport report) => what switch
    {
        "words" => Whole(report.Counts.Words),
        "sentences" => Whole(report.Counts.Sentences),
        "syllables" => Whole(report.Counts.Syllables),
        "letters" => Whole(report.Counts.Letters),
        "characters" => Whole(report.Counts.Characters),
        "polysyllables" => Whole(report.Counts.Polysyllables),
        "complex words" => Whole(report.Counts.ComplexWords),
        "long words" => Whole(report.Counts.LongWords),
        "Flesch-Kincaid" => Exact(Formulas.FleschKincaid(report.Counts)),
        "SMOG" => Exact(Formulas.Smog(report.Counts)),
        "Flesch Reading Ease" => Exact(Formulas.FleschReadingEase(report.Counts)),
        "Gunning Fog" => Exact(Formulas.GunningFog(report.Counts)),
        "Coleman-Liau" => Exact(Formulas.ColemanLiau(report.Counts)),
        "ARI" => Exact(Formulas.AutomatedReadability(report.Counts)),
        "LIX" => Exact(Formulas.Lix(report.Counts)),
        "Fernández-Huerta" => Exact(Formulas.FernandezHuerta(report.Counts)),
        "Szigriszt-Pazos" => Exact(Formulas.SzigrisztPazos(report.Counts)),
        _ => Whole(report.LeftOut.FirstOrDefault(part => "left out " + part.Part == what)?.Count ?? 0),
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Exact(double number) => number.ToString("F3", CultureInfo.InvariantCulture);
}
