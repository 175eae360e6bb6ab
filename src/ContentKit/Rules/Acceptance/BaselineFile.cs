using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Rules.Acceptance;

/// <summary>The form of contentkit-baseline.json: one entry a line, so that version control can merge it.</summary>
internal static class BaselineFile
{
    private const string Version = "1";

    public static Baseline Read(SourceFile? file, DiagnosticBag bag)
    {
        if (file is null)
            return Baseline.Empty;
        var problems = new DiagnosticBag();
        var root = JsonReader.Read(file, problems);
        var entries = (root?["entries"]?.Items ?? []).Select(EntryOf).ToImmutableArray();
        if (root?["version"]?.Text == Version && root["entries"] is { Kind: NodeKind.Sequence } && entries.All(entry => entry is not null))
            return new Baseline([.. entries.OfType<BaselineEntry>()]);
        var place = problems.ToImmutable() is [var first, ..] ? first.Location
            : (root?["entries"]?.Items ?? []).FirstOrDefault(item => EntryOf(item) is null)?.Location ?? file.At(0, Math.Min(1, file.Text.Length));
        bag.Report(RuleErrors.BadBaseline, place, "The baseline cannot be read from here on.");
        return Baseline.Empty;
    }

    public static string Write(Baseline baseline)
    {
        var lines = baseline.Entries.Select(entry => "    " + LineOf(entry));
        return $"{{\n  \"version\": {Version},\n  \"entries\": [{(baseline.Entries.IsEmpty ? "" : "\n" + string.Join(",\n", lines) + "\n  ")}]\n}}\n";
    }

    private static string LineOf(BaselineEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule);
            json.WriteString("path", entry.Path);
            json.WriteString("text", entry.Text.ToString());
            json.WriteNumber("count", entry.Count);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static BaselineEntry? EntryOf(Node node) =>
        node is { Kind: NodeKind.Mapping } && node["rule"]?.Text is { Length: > 0 } rule && node["path"]?.Text is { Length: > 0 } path
        && Fingerprint.TryParse(node["text"]?.Text ?? "", out var text)
        && int.TryParse(node["count"]?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? new BaselineEntry(rule, path, text, count) : null;
}
