using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Sites.Reviews;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>Reads contentkit.yml against its schema.</summary>
internal static class SettingsReader
{
    public const string FileName = "contentkit.yml";

    public static Settings Read(SourceFile? file, SchemaNode schema, DiagnosticBag bag)
    {
        if (file is null)
            return new Settings(new SourceFile(FileName, ""));
        var fields = YamlReader.Read(file, new TextSpan(0, file.Text.Length), bag);
        if (fields is null)
            return new Settings(file);
        SchemaValidator.Validate(schema, fields, bag);
        if (fields["variables"] is { } variables && variables["emergency"] is not null)
            bag.Report(SettingsErrors.TakenName, variables.Entries.First(entry => entry.Name == "emergency").Key.Location, "The name 'emergency' is taken: its number comes from the region of each page.");
        var settings = new Settings(file);
        return settings with
        {
            Title = fields.TextOf("title") ?? settings.Title,
            Url = fields.TextOf("url")?.TrimEnd('/'),
            Language = fields.TextOf("language") ?? settings.Language,
            Theme = fields.TextOf("theme") ?? settings.Theme,
            ThemeLocation = fields["theme"]?.Location ?? settings.ThemeLocation,
            Logo = fields["brand"]?.TextOf("logo"),
            LogoLocation = fields["brand"]?["logo"]?.Location ?? settings.LogoLocation,
            Colors = fields["brand"]?["colors"]?.Entries ?? [],
            Contact = fields["contact"] is { } contact
                ? new Contact(contact.TextOf("name"), contact.TextOf("phone"), contact.TextOf("hours"), contact.TextOf("email"), contact.TextOf("address"), contact.TextOf("url")) : null,
            Review = ReviewPolicyReader.Read(fields["review"], bag),
            Feeds = Feeds(fields["feeds"]),
            Feed = FeedSettingsReader.Read(fields["feed"], bag),
            Exports = FeedSettingsReader.ReadExports(fields["exports"], bag),
            Output = fields.TextOf("output") ?? settings.Output,
            Defaults = [.. fields["defaults"]?.Entries ?? [], .. fields.Entries.Where(entry => entry.Name is "language" or "region")],
            Folders = [.. (fields["folders"]?.Items ?? []).Select(Folder).OfType<FolderDefaults>().OrderByDescending(folder => folder.Path.Length)],
            Rules = RuleSettingsReader.Read(fields, file),
            Variables = Flatten(fields["variables"]),
            EmergencyNumbers = (fields["emergencyNumbers"]?.Entries ?? []).Where(entry => entry.Value.Kind == NodeKind.Scalar)
                .ToImmutableDictionary(entry => entry.Name, entry => entry.Value.Text, StringComparer.Ordinal),
        };
    }

    private static NewsSettings Feeds(Node? node)
    {
        var names = (node?["by"]?.Items ?? []).Select(item => item.Text).ToList();
        return new NewsSettings(names.Contains("language"), names.Contains("specialties"), node?.TextOf("content") switch { "full" => true, "summary" => false, _ => null });
    }

    private static FolderDefaults? Folder(Node node) =>
        node.TextOf("path") is { } path ? new FolderDefaults(path.Trim('/'), [.. node.Entries.Where(entry => entry.Name != "path")]) : null;

    private static ImmutableDictionary<string, string> Flatten(Node? node)
    {
        var variables = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Add(Node? group, string prefix)
        {
            foreach (var entry in group?.Entries ?? [])
                if (entry.Value.Kind == NodeKind.Scalar)
                    variables[prefix + entry.Name] = entry.Value.Text;
                else
                    Add(entry.Value, prefix + entry.Name + ".");
        }
        Add(node, "");
        return variables.ToImmutable();
    }
}
