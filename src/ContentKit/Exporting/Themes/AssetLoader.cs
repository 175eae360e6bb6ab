using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>Makes the files beside the pages: pictures, scripts and fonts as they are, style sheets from their templates.</summary>
internal sealed class AssetLoader(Theme theme, Palette palette, DiagnosticBag bag)
{
    private static readonly string[] Texts = [".css", ".js", ".svg", ".txt", ".webmanifest"];

    /// <param name="texts">By name below assets/, templates left out.</param>
    /// <param name="scripts">The names of scripts that somebody read and listed.</param>
    public ThemeAssets Load(IReadOnlyDictionary<string, SourceFile> texts, IReadOnlyDictionary<string, BinaryFile> pictures, IReadOnlySet<string> scripts)
    {
        var plain = pictures.Select(file => new Asset(file.Key, file.Value.Bytes)).Concat(texts.Where(file => IsSound(file.Key, file.Value, scripts)).Select(file => Plain(file.Key, file.Value.Text))).ToList();
        var known = new ThemeAssets(plain);
        var sheets = theme.Templates.Keys.Where(name => name.StartsWith(Asset.Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => Sheet(name, known)).OfType<Asset>();
        return new ThemeAssets([.. plain, .. sheets]);
    }

    private static Asset Plain(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private bool IsSound(string name, SourceFile file, IReadOnlySet<string> scripts)
    {
        var before = bag.Count;
        if (!Array.Exists(Texts, ending => name.EndsWith(ending, StringComparison.Ordinal)))
            bag.Report(TemplateErrors.UnknownKind, file.At(0, 0), $"'{name}' is not a kind of file that goes beside pages.");
        else if (name.EndsWith(".js", StringComparison.Ordinal) && !scripts.Contains(name))
            bag.Report(TemplateErrors.UnlistedScript, file.At(0, 0), $"The script '{name}' is not listed in theme.yml.", $"Somebody who can read it should make sure that it never hides or changes leaflet text, and then add: scripts: [{name}]");
        else if (name.EndsWith(".svg", StringComparison.Ordinal) && SvgCheck.ProblemOf(file.Text) is { } problem)
            bag.Report(TemplateErrors.UnsafePlace, file.At(0, 0), $"The drawing '{name}' {problem}.");
        else if (name.EndsWith(".css", StringComparison.Ordinal))
            CheckSheet(name, file.Text, file.At(0, 0));
        return bag.Count == before;
    }

    private Asset? Sheet(string template, ThemeAssets known)
    {
        var globals = new ModelValue(["colors", "assets"], [palette.Model(), new ModelValue([.. known.All.Select(asset => asset.Name)], [.. known.All.Select(asset => asset.Path[Asset.Folder.Length..])])]);
        var context = new OutputContext(theme.Templates);
        if (!TemplateRunner.Run(theme, template, context, OutputKind.Css, globals, new LongDate("", _ => null), bag))
            return null;
        var css = context.Text.Written.ToString();
        CheckSheet(template, css, theme.Sources[template].At(0, 0));
        return Plain(template[Asset.Folder.Length..], css);
    }

    /// <summary>What is beside the pages must not bring anything from other servers.</summary>
    private void CheckSheet(string name, string css, Location place)
    {
        if (Addresses.LeavesTheSite(css))
            bag.Report(TemplateErrors.Unproven, place, $"The style sheet '{name}' takes something from another server.", "Put the file into assets/ of the theme and name it there.");
    }
}
