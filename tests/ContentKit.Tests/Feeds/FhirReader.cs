#nullable disable warnings // every property of FHIR may be absent; one that is missing fails the test
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace ContentKit.Tests.Feeds;

/// <summary>Reads FHIR with the library of Firely, which shares nothing with our writer.</summary>
internal static class FhirReader
{
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    private static readonly Lazy<Validator> Specification = new(() =>
    {
        var source = new CachedResolver(ZipSource.CreateValidationSource());
        return new Validator(source, LocalTerminologyService.CreateDefaultForCore(source));
    });

    /// <summary>Throws on anything that R4 does not know, on wrong values and on narratives that are not allowed.</summary>
    public static Bundle Read(string json) => (Bundle)Strict.DeserializeResource(json);

    /// <summary>Holds a resource against the profiles and invariants of R4.</summary>
    public static List<string> ProblemsOf(Resource resource) =>
        [.. Specification.Value.Validate(resource).Issue.Where(issue => issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal)
            .Select(issue => $"{string.Join(' ', issue.Expression)}: {issue.Details?.Text}")];

    public static T One<T>(Bundle bundle) where T : Resource => bundle.Entry.Select(entry => entry.Resource).OfType<T>().Single();

    /// <summary>Every timing of a plan and of the activities in it.</summary>
    public static IEnumerable<Timing> TimingsOf(PlanDefinition plan)
    {
        var activities = plan.Contained.OfType<ActivityDefinition>().ToList();
        return plan.Action.SelectMany(group => group.Action).Select(action => action.Timing).OfType<Timing>()
            .Concat(activities.Select(activity => activity.Timing).OfType<Timing>())
            .Concat(activities.SelectMany(activity => activity.Dosage).Select(dosage => dosage.Timing).OfType<Timing>());
    }
}
