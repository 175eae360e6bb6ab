#nullable disable warnings // every property of FHIR may be absent; one that is missing fails the test
using ContentKit.Tests.Proof.Reading;
using ContentKit.Text;
using Hl7.Fhir.Model;
using Xunit;

namespace ContentKit.Tests.Feeds;

public class FhirTests
{
    private static readonly string Content = Repository.PathOf("content");

    public static TheoryData<string> Leaflets() => IndependentReadingTests.Leaflets();

    [Theory, MemberData(nameof(Leaflets))]
    public void A_bundle_is_a_document_whose_sections_say_everything_once(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        var bundle = BundleOf(leaflet);
        Assert.Equal(Bundle.BundleType.Document, bundle.Type);
        var composition = Assert.IsType<Composition>(bundle.Entry[0].Resource);
        Assert.Equal((leaflet.Language, leaflet.Text("title")), (composition.Language, composition.Title));
        var sections = string.Concat(composition.Section.Select(section => section.Text.Div));
        new LeafletReader(leaflet, NarrativeLibrary.BlocksOf(sections, leaflet.Language), false).Check();
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void Every_typed_time_is_a_Timing_with_its_words(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        var timings = FhirReader.TimingsOf(FhirReader.One<PlanDefinition>(BundleOf(leaflet))).ToList();
        var told = new FieldClaims(leaflet).All().Where(claim => claim.Parts.Length > 0).ToList();
        Assert.Equal(told.Count, timings.Count);
        Assert.All(told, claim => Assert.Contains(timings, timing => claim.IsSaidBy(timing.Code.Text)));
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void Every_reference_leads_to_an_entry_and_every_entry_is_referred_to(string path)
    {
        var bundle = BundleOf(new SourceLeaflet(Path.Combine(Content, path), Content));
        var names = bundle.Entry.Select(entry => entry.FullUrl).ToList();
        var references = bundle.Entry.SelectMany(entry => ReferencesIn(entry.Resource)).Distinct().ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(references.Except(names));
        Assert.Equal(names[..1], names.Except(references));
    }

    [Fact]
    public void All_bundles_keep_the_profiles_and_invariants_of_the_specification()
    {
        var files = FeedLibrary.Samples.Value.Concat(FeedLibrary.Full.Value).Where(file => file.Key.StartsWith("fhir/", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 36);
        var problems = files.SelectMany(file => FhirReader.ProblemsOf(FhirReader.Read(file.Value)).Select(problem => $"{file.Key} {problem}")).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }

    [Fact]
    public void The_validator_of_this_test_sees_what_is_wrong()
    {
        var bundle = FhirReader.Read(FeedLibrary.Full.Value["fhir/r4/en/full-aftercare.json"]);
        ((Composition)bundle.Entry[0].Resource).Status = null;
        Assert.NotEmpty(FhirReader.ProblemsOf(bundle));
        Assert.ThrowsAny<Exception>(() => FhirReader.Read(FeedLibrary.Full.Value["fhir/r4/en/full-aftercare.json"].Replace("\\u003Cp\\u003E", "\\u003Cscript\\u003E", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lengths_rhythms_and_spans_become_numbers()
    {
        var plan = FhirReader.One<PlanDefinition>(FhirReader.Read(FeedLibrary.Full.Value["fhir/r4/en/full-aftercare.json"]));
        var ice = (Timing)plan.Action.SelectMany(group => group.Action).Single(action => action.Title == "Use ice").Timing;
        Assert.Equal((15m, 20m, Timing.UnitsOfTime.Min), (ice.Repeat.Duration, ice.Repeat.DurationMax, ice.Repeat.DurationUnit));
        Assert.Equal((1, 2m, Timing.UnitsOfTime.H), (ice.Repeat.Frequency, ice.Repeat.Period, ice.Repeat.PeriodUnit));
        Assert.Equal((3m, "d"), (((Duration)ice.Repeat.Bounds).Value, ((Duration)ice.Repeat.Bounds).Code));
        Assert.Equal("for 15 to 20 minutes every 2 hours, in the first 3 days, no more than 8 times a day, or as directed", ice.Code.Text);
    }

    [Fact]
    public void What_must_not_be_done_can_never_be_read_as_a_step()
    {
        var plan = FhirReader.One<PlanDefinition>(FhirReader.Read(FeedLibrary.Full.Value["fhir/r4/en/full-aftercare.json"]));
        var avoid = plan.Action.Single(group => group.Title == "What not to do").Action;
        Assert.Equal(["Do not lift more than 10 pounds", "Do not take a bath"], avoid.Select(action => action.Title));
        var definitions = avoid.Select(action => plan.Contained.OfType<ActivityDefinition>().Single(activity => $"#{activity.Id}" == ((Canonical)action.Definition).Value)).ToList();
        Assert.All(definitions, activity => Assert.True(activity.DoNotPerform));
        Assert.Equal(2m, ((Duration)((Timing)definitions[1].Timing).Repeat.Bounds).Value);
    }

    [Fact]
    public void Tiers_have_their_priorities_and_each_sign_is_a_reason()
    {
        var plan = FhirReader.One<PlanDefinition>(FhirReader.Read(FeedLibrary.Full.Value["fhir/r4/en/full-aftercare.json"]));
        Assert.Equal([RequestPriority.Stat, RequestPriority.Urgent, RequestPriority.Routine], plan.Action.Take(3).Select(action => action.Priority));
        Assert.Equal("Emergency: Call 911 now if:", plan.Action[0].Title);
        Assert.Equal(["You cannot breathe.", "Blood soaks 2 dressings in 10 minutes.", "You faint & stay down."], plan.Action[0].Reason.Select(reason => reason.Text));
    }

    [Fact]
    public void Codes_are_codings_and_licensed_names_stay_away()
    {
        var leaflet = FeedLibrary.Leaflet("aftercare");
        var coded = new SourceFile(leaflet.Path, leaflet.Text.Replace("language: en\n", "language: en\nabout: { kind: procedure, name: Sample procedure }\ncodes:\n  - { system: SNOMED CT, code: \"44465007\", display: Sprain of ankle }\n  - { system: CPT, code: \"20552\" }\n", StringComparison.Ordinal));
        var composition = FhirReader.One<Composition>(FhirReader.Read(FeedLibrary.Render(FeedLibrary.Settings, coded)["fhir/r4/en/full-aftercare.json"]));
        var concepts = composition.Event.Single().Code;
        Assert.Equal("Sample procedure", concepts[0].Text);
        Assert.Equal(("http://snomed.info/sct", "44465007", "Sprain of ankle"), (concepts[1].Coding[0].System, concepts[1].Coding[0].Code, concepts[1].Coding[0].Display));
        Assert.Equal(("http://www.ama-assn.org/go/cpt", "20552", null), (concepts[2].Coding[0].System, concepts[2].Coding[0].Code, concepts[2].Coding[0].Display));
    }

    [Theory]
    [InlineData("", "entered-in-error")]
    [InlineData("  alternative: full-preparation\n", "superseded")]
    [InlineData("  alternative: full-preparation\n  recall: { severity: high }\n", "entered-in-error")]
    public void A_leaflet_that_was_taken_back_says_so_and_gives_no_advice(string more, string status)
    {
        var outputs = FeedLibrary.Render(FeedLibrary.Settings, FeedLibrary.Withdrawn(more), FeedLibrary.Leaflet("preparation"));
        var bundle = FhirReader.Read(outputs["fhir/r4/en/full-aftercare.json"]);
        var reference = FhirReader.One<DocumentReference>(bundle);
        Assert.Empty(FhirReader.ProblemsOf(bundle));
        Assert.Equal(CompositionStatus.EnteredInError, ((Composition)bundle.Entry[0].Resource).Status);
        Assert.Equal(status, Hl7.Fhir.Utility.EnumUtility.GetLiteral(reference.Status));
        Assert.Empty(bundle.Entry.Select(entry => entry.Resource).OfType<PlanDefinition>());
        Assert.Equal("2026-03-05", ((Composition)bundle.Entry[0].Resource).Date);
        Assert.DoesNotContain("ice on", outputs["fhir/r4/en/full-aftercare.json"], StringComparison.Ordinal);
        var other = FhirReader.Read(outputs["fhir/r4/en/full-preparation.json"]);
        Assert.Equal(more.Length > 0 ? 1 : 0, ((Composition)other.Entry[0].Resource).RelatesTo.Count);
    }

    [Fact]
    public void The_collection_names_every_leaflet_with_its_files()
    {
        var collection = FhirReader.Read(FeedLibrary.Samples.Value["fhir/r4/collection.json"]);
        var pages = collection.Entry.Select(entry => ((DocumentReference)entry.Resource).Content[0].Attachment).ToList();
        Assert.Equal(Leaflets().Count, pages.Count);
        Assert.All(pages, page => Assert.True(FeedLibrary.Samples.Value.ContainsKey(page.Url["https://leaflets.example/".Length..])));
        Assert.All(collection.Entry, entry => Assert.True(FeedLibrary.Samples.Value.ContainsKey(((DocumentReference)entry.Resource).Content[1].Attachment.Url["https://leaflets.example/".Length..])));
    }

    [Fact]
    public void A_library_without_an_address_has_documents_too()
    {
        var outputs = FeedLibrary.Render(FeedLibrary.Settings.Replace("url: https://leaflets.example\n", "", StringComparison.Ordinal), FeedLibrary.Leaflet("aftercare"));
        Assert.Empty(FhirReader.ProblemsOf(FhirReader.Read(outputs["fhir/r4/en/full-aftercare.json"])));
        Assert.DoesNotContain("fhir/r4/collection.json", outputs.Keys);
    }

    private static Bundle BundleOf(SourceLeaflet leaflet) => FhirReader.Read(FeedLibrary.Samples.Value[$"fhir/r4/{leaflet.Language}/{leaflet.Id}.json"]);

    private static IEnumerable<string> ReferencesIn(Base element) =>
        element is ResourceReference { Reference: { } target } ? [target] : element.EnumerateElements().Select(child => child.Value).SelectMany(value => value is Base one ? ReferencesIn(one)
            : value is System.Collections.IEnumerable many and not string ? many.OfType<Base>().SelectMany(ReferencesIn) : []);
}
