using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Syntax;

namespace ContentKit.Sites;

/// <summary>Reads 'feed' and 'exports' in contentkit.yml. What does not fit its schema was reported and keeps its default.</summary>
internal static class FeedSettingsReader
{
    public static FeedSettings Read(Node? node, DiagnosticBag bag)
    {
        var usual = new FeedSettings();
        if (node is null)
            return usual;
        return usual with
        {
            State = node.TextOf("state"),
            Retention = int.TryParse(node.TextOf("retention"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : usual.Retention,
            ValidFor = PeriodReader.Read(node["validFor"], bag),
            Restored = [.. (node["restored"]?.Items ?? []).Where(item => item.TextOf("id") is not null).Select(item => new Restoration(item.TextOf("id") ?? "", item.TextOf("language"), item.TextOf("reason") ?? ""))],
            Location = node.Location,
        };
    }

    public static ImmutableArray<ExportSettings> ReadExports(Node? node, DiagnosticBag bag)
    {
        var exports = ImmutableArray.CreateBuilder<ExportSettings>();
        foreach (var item in node?.Items ?? [])
        {
            if (item.TextOf("name") is not { } name)
                continue;
            if (exports.Any(other => other.Name == name))
                bag.Report(SettingsErrors.TwiceNamed, item["name"]!.Location, $"Two exports are called '{name}'."); // TextOf found it
            else
                exports.Add(Export(name, item));
        }
        return exports.ToImmutable();
    }

    private static ExportSettings Export(string name, Node item) => new(name, item.Location)
    {
        Specialties = Texts(item["specialties"]),
        Languages = Texts(item["languages"]),
        Audience = Texts(item["audience"]),
        Ids = Texts(item["ids"]),
        Status = Texts(item["status"]),
        Omit = [.. (item["omit"]?.Items ?? []).Where(field => field.Kind == NodeKind.Scalar).Select(field => (field.Text, field.Location))],
        Attribution = item.TextOf("attribution"),
        Url = item.TextOf("url")?.TrimEnd('/'),
    };

    private static ImmutableArray<string> Texts(Node? list) => [.. (list?.Items ?? []).Where(item => item.Kind == NodeKind.Scalar).Select(item => item.Text)];
}
