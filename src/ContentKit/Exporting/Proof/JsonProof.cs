using System.Globalization;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Proves that a JSON output says everything that the leaflet says, each at its own path, and nothing else there.</summary>
internal sealed class JsonProof(IReadOnlyList<ProofItem> items, TemplatePlaces places, DiagnosticBag bag)
{
    private const int MaximumReports = 5;

    /// <summary>Ways to other pages, which a template may leave out.</summary>
    private static readonly string[] Navigation = ["related", "translations", "renditions"];

    private readonly Dictionary<string, ProofItem> _items = items.ToDictionary(item => item.Path, StringComparer.Ordinal);
    private int _reports;

    /// <param name="expected">The document as the tool itself would write it.</param>
    /// <param name="actual">What the template wrote.</param>
    public void Check(JsonElement expected, JsonElement actual)
    {
        Compare(expected, actual, "");
        foreach (var lost in _items.Values.Where(item => Find(expected, item.Path) is null))
            Report(TemplateErrors.MissingItem, lost.Path, "has no place in the JSON of this tool");
    }

    private void Compare(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
            CompareMembers(expected, actual, path);
        else if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
            CompareLists(expected, actual, path);
        else if (!JsonElement.DeepEquals(expected, actual))
            Report(TemplateErrors.MissingItem, path, "is not printed as it is");
    }

    private void CompareMembers(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var below = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (actual.TryGetProperty(member.Name, out var other))
                Compare(member.Value, other, below);
            else if (path.Length > 0 || Array.IndexOf(Navigation, member.Name) < 0)
                ReportMissing(member.Value, below);
        }
    }

    private void CompareLists(JsonElement expected, JsonElement actual, string path)
    {
        var (wanted, found) = (expected.GetArrayLength(), actual.GetArrayLength());
        for (var i = 0; i < Math.Min(wanted, found); i++)
            Compare(expected[i], actual[i], Index(path, i));
        for (var i = found; i < wanted; i++)
            ReportMissing(expected[i], Index(path, i));
        if (found > wanted)
            Report(TemplateErrors.RepeatedItem, path, $"has {found} entries, but the leaflet has {wanted}");
    }

    /// <summary>Names what a reader would miss: the values below a member that is not there.</summary>
    private void ReportMissing(JsonElement lost, string path)
    {
        if (lost.ValueKind == JsonValueKind.Object && !_items.ContainsKey(path))
            foreach (var member in lost.EnumerateObject())
                ReportMissing(member.Value, $"{path}.{member.Name}");
        else if (lost.ValueKind == JsonValueKind.Array)
            for (var i = 0; i < lost.GetArrayLength(); i++)
                ReportMissing(lost[i], Index(path, i));
        else
            Report(TemplateErrors.MissingItem, path, "is missing");
    }

    private static string Index(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>Follows a path such as urgency.emergency.when[0].</summary>
    private static JsonElement? Find(JsonElement element, string path)
    {
        foreach (var part in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[^1] != ']')
            {
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(part, out element))
                    return null;
            }
            else if (element.ValueKind != JsonValueKind.Array || int.Parse(part.AsSpan(0, part.Length - 1), CultureInfo.InvariantCulture) is var index && index >= element.GetArrayLength())
                return null;
            else
                element = element[index];
        }
        return element;
    }

    private void Report(Descriptor descriptor, string path, string problem)
    {
        if (_reports++ >= MaximumReports)
            return;
        var item = _items.GetValueOrDefault(path);
        bag.Report(descriptor, places.Root, $"'{path}' {(item is null ? "" : $"(\"{item.Words}\") ")}{problem}.", related: item?.Location);
    }
}
