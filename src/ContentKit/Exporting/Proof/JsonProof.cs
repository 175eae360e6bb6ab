using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Proves that a JSON output holds every item of a document at its own path, and lists of the right length.</summary>
internal sealed class JsonProof(IReadOnlyList<ProofItem> items, TemplatePlaces places, DiagnosticBag bag)
{
    private const int MaximumReports = 5;
    private int _reports;

    /// <param name="expected">The document as the tool itself would write it.</param>
    /// <param name="actual">What the template wrote.</param>
    public void Check(JsonElement expected, JsonElement actual)
    {
        foreach (var item in items)
        {
            if (Find(expected, item.Path) is not { } wanted)
                continue;
            if (Find(actual, item.Path) is not { } found)
                Report(TemplateErrors.MissingItem, item, $"'{item.Path}' (\"{item.Words}\") is missing.");
            else if (!JsonElement.DeepEquals(wanted, found))
                Report(TemplateErrors.MissingItem, item, $"'{item.Path}' (\"{item.Words}\") is not printed as it is.");
        }
        CheckLengths(expected, actual, "");
    }

    private void CheckLengths(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in expected.EnumerateObject())
                if (actual.TryGetProperty(member.Name, out var other))
                    CheckLengths(member.Value, other, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
        }
        else if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
        {
            if (expected.GetArrayLength() != actual.GetArrayLength() && _reports++ < MaximumReports)
                bag.Report(TemplateErrors.RepeatedItem, places.Root, $"'{path}' has {actual.GetArrayLength()} entries, but the leaflet has {expected.GetArrayLength()}.");
            for (var i = 0; i < Math.Min(expected.GetArrayLength(), actual.GetArrayLength()); i++)
                CheckLengths(expected[i], actual[i], $"{path}[{i}]");
        }
    }

    /// <summary>Follows a path such as urgency.emergency.when[0].</summary>
    private static JsonElement? Find(JsonElement element, string path)
    {
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
            if (bracket < 0)
                continue;
            if (element.ValueKind != JsonValueKind.Array || int.Parse(part.AsSpan(bracket + 1, part.Length - bracket - 2), System.Globalization.CultureInfo.InvariantCulture) is var index
                && index >= element.GetArrayLength())
                return null;
            element = element[index];
        }
        return element;
    }

    private void Report(Descriptor descriptor, ProofItem item, string message)
    {
        if (_reports++ < MaximumReports)
            bag.Report(descriptor, places.Root, message, related: item.Location);
    }
}
