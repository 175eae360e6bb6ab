using System.Globalization;
using ContentKit.Exporting.Narratives;
using ContentKit.Model;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes what a leaflet tells readers to do as a PlanDefinition: typed times, and tiers with their priority. The narrative stays the leaflet; the plan repeats parts of it for programs.</summary>
internal sealed class FhirPlan(FhirJson json, FhirLeaflet leaflet, Narrative narrative, FhirPlanWords words)
{
    private static readonly (string Tier, string Priority)[] Priorities = [("emergency", "stat"), ("urgent", "urgent"), ("routine", "routine")];

    private static readonly string[] Groups = ["schedule", "fasting", "stop", "care", "avoid", "medicines", "bring", "onTheDay"];

    private readonly Value _data = leaflet.Document.Data;

    /// <summary>A leaflet that was taken back has no plan.</summary>
    public static bool Has(FhirLeaflet leaflet) => !leaflet.IsRetired && (leaflet.Document.Data["urgency"] is not null || Groups.Any(group => leaflet.Document.Data[group] is not null));

    public void Write()
    {
        json.Text("resourceType", "PlanDefinition");
        json.Text("id", leaflet.UrnOf("PlanDefinition")["urn:uuid:".Length..]);
        json.Text("language", leaflet.Document.Language);
        json.Objects("contained", Activities(), activity => activity());
        json.Text("version", _data["version"]?.Raw);
        json.Text("title", leaflet.Document.Title);
        json.Object("type", () => json.Coding("http://terminology.hl7.org/CodeSystem/plan-definition-type", "clinical-protocol"));
        json.Text("status", leaflet.Status);
        json.Text("date", leaflet.Date);
        json.Text("publisher", leaflet.Publisher);
        if (leaflet.Document.Region.Length > 0)
            json.Objects("jurisdiction", [leaflet.Document.Region], region => json.Coding("urn:iso:std:iso:3166", region));
        json.Text("usage", "For programs. The sections of the Composition are the leaflet; this plan repeats its steps, times and signs, and leaves out the rest.");
        json.Text("copyright", FhirLeaflet.Words(_data["copyright"]));
        json.Text("lastReviewDate", _data["review"]?["last"]?.Raw);
        json.Objects("action", Actions(), action => action());
    }

    private IEnumerable<Action> Actions()
    {
        foreach (var (tier, priority) in Priorities)
            if (_data["urgency"]?[tier] is { } value)
                yield return () => Tier(tier, priority, value);
        foreach (var group in Groups)
            if (_data[group] is { } list)
                yield return () => Group(group, list);
    }

    /// <summary>The signs are reasons, each enough by itself; conditions of an action would all have to be met.</summary>
    private void Tier(string tier, string priority, Value value)
    {
        json.Text("title", TitleOf(tier));
        json.Text("description", FhirLeaflet.Words(value["contact"]));
        json.Text("textEquivalent", FhirLeaflet.Words(value["note"]));
        json.Text("priority", priority);
        json.Objects("reason", value["when"]?.Items ?? [], sign => json.Text("text", sign.Text.Text));
    }

    private void Group(string group, Value list)
    {
        json.Text("title", TitleOf(group));
        var number = 0;
        json.Objects("action", list.Items, item => Step(group, item, ++number));
    }

    private void Step(string group, Value item, int number)
    {
        json.Text("title", TitleOf(group, item));
        json.Text("description", Words(item["text"], group is "care" or "schedule") ?? FhirLeaflet.Words(item["instruction"]) ?? (FhirLeaflet.Words(item["until"]) is { } until ? $"{words.Until} {until}" : null));
        json.Text("textEquivalent", string.Join('\n', PartsOf(item)));
        if (FhirLeaflet.Words(item["why"]) is { } why)
            json.Objects("reason", [why], reason => json.Text("text", reason));
        if (IsActivity(group, item))
            json.Text("definitionCanonical", $"#{NameOf(group, number)}");
        else
            FhirTiming.Write(json, "timingTiming", item["timing"]);
    }

    /// <summary>All that the item says about how it is done, a line each.</summary>
    private static IEnumerable<string> PartsOf(Value item) =>
        new[] { item["dose"], item["route"], item["timing"] }.Concat(item["supplies"]?.Items ?? []).Concat([item["max"], item["caution"], item["note"]]).Select(FhirLeaflet.Words).OfType<string>();

    private string? TitleOf(string group, Value item) => group switch
    {
        "avoid" => $"{words.DoNot} {FhirLeaflet.Words(item["text"])}",
        "stop" => $"{words.Stop} {FhirLeaflet.Words(item["text"])}",
        "schedule" => FhirLeaflet.Words(item["when"]),
        _ => FhirLeaflet.Words(item["title"] ?? item["name"] ?? item["what"] ?? item),
    };

    private static string? Words(Value? value, bool isWanted) => isWanted ? FhirLeaflet.Words(value) : null;

    /// <summary>An action of a plan cannot say "do not", and has no place for a dose; definitions of activities can and have.</summary>
    private static bool IsActivity(string group, Value item) => group == "avoid" || group == "medicines" && item["instruction"] is null;

    private static string NameOf(string group, int number) => string.Create(CultureInfo.InvariantCulture, $"{group}-{number}");

    private IEnumerable<Action> Activities() =>
        from @group in new[] { "avoid", "medicines" }
        from item in (_data[@group]?.Items ?? []).Select((value, index) => (Value: value, Number: index + 1))
        where IsActivity(@group, item.Value)
        select (Action)(() => new FhirActivity(json, leaflet).Write(NameOf(@group, item.Number), TitleOf(@group, item.Value), item.Value, @group == "avoid"));

    private string TitleOf(string section) => narrative.Sections.FirstOrDefault(part => part.Key == section)?.Title ?? section;
}
