using ContentKit.Model;
using ContentKit.Model.Timings;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes typed timings as FHIR's Timing. Its code has the whole in words, with the limits that Timing has no field for.</summary>
internal static class FhirTiming
{
    private const string Ucum = "http://unitsofmeasure.org";

    public static void Write(FhirJson json, string name, Value? value)
    {
        if (value?.Timing is not { } timing)
            return;
        json.Object(name, () =>
        {
            if (timing.During is not null || timing.Every is not null || Has(timing.For))
                json.Object("repeat", () => Repeat(json, timing));
            json.Concept("code", value.Text.Text);
        });
    }

    /// <summary>"At least" has no upper bound, and a duration without one would say "exactly".</summary>
    private static bool Has(Quantity? length) => length?.Max is not null;

    private static void Repeat(FhirJson json, Timing timing)
    {
        if (timing.During is { } during)
            Bounds(json, during);
        if (timing.For is { Max: { } longest } length)
        {
            json.Number("duration", length.Min ?? 0);
            json.Number("durationMax", length.Min == longest ? null : longest);
            json.Text("durationUnit", length.Unit.Code());
        }
        if (timing.Every is not { Min: { } shortest } period)
            return;
        json.Number("frequency", 1);
        json.Number("period", shortest);
        json.Number("periodMax", period.Max == shortest ? null : period.Max);
        json.Text("periodUnit", period.Unit.Code());
    }

    private static void Bounds(FhirJson json, Quantity during)
    {
        if (during.Min is not null && during.Min == during.Max)
            json.Object("boundsDuration", () => Quantity(json, during.Min, during.Unit));
        else
            json.Object("boundsRange", () =>
            {
                if (during.Min is not null)
                    json.Object("low", () => Quantity(json, during.Min, during.Unit));
                if (during.Max is not null)
                    json.Object("high", () => Quantity(json, during.Max, during.Unit));
            });
    }

    private static void Quantity(FhirJson json, decimal? value, TimeUnit unit)
    {
        json.Number("value", value);
        json.Text("unit", unit.Code());
        json.Text("system", Ucum);
        json.Text("code", unit.Code());
    }
}
