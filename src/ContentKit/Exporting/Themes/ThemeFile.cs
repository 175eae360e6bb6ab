using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>What theme.yml says.</summary>
/// <param name="Extends">The name of the theme that fills in what this one lacks, and where it is written; null when there is none.</param>
/// <param name="Scripts">Scripts of the theme that somebody has read.</param>
internal sealed record ThemeFile((string? Name, Location Place) Extends, ImmutableArray<string> Scripts)
{
    private const string Name = "theme.yml";

    /// <param name="files">All files of one theme.</param>
    public static ThemeFile Read(IEnumerable<SourceFile> files, DiagnosticBag bag)
    {
        if (files.FirstOrDefault(file => file.Path.Split('/') is [_, _, Name]) is not { } file)
            return new ThemeFile((null, default), []);
        var fields = YamlReader.Read(file, new TextSpan(0, file.Text.Length), bag);
        foreach (var entry in fields?.Entries ?? [])
            if ((entry.Name, entry.Value.Kind) is not (("extends" or "title", NodeKind.Scalar) or ("scripts", NodeKind.Sequence)))
                bag.Report(TemplateErrors.ThemeSettings, entry.Key.Location, $"'{entry.Name}' is not a setting of a theme.");
        return new ThemeFile(fields?["extends"] is { IsNull: false } node ? (node.Text, node.Location) : (null, default), [.. (fields?["scripts"]?.Items ?? []).Select(item => item.Text)]);
    }
}
