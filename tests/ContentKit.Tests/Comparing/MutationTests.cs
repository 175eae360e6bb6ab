using System.Text.RegularExpressions;
using ContentKit.Comparing;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Comparing;

/// <summary>One dangerous change to a real leaflet is never told as a harmless one.</summary>
public sealed partial class MutationTests
{
    private static readonly WorkspaceOptions Options = new("unused", new DateOnly(2026, 11, 23)) { Jobs = 1 };

    private static readonly LibraryFiles Library = Folder.Read(Repository.Root, 1);

    private static readonly Leaflet[] Leaflets = [.. LibraryComparison.SideOf(Library, Options).Leaflets];

    private static readonly string[] Clinical =
        ["urgency", "care", "avoid", "warnings", "expect", "medicines", "followUp", "summary", "schedule", "fasting", "stop", "onTheDay", "bring", "title"];

    public static TheoryData<string> Names => [.. Leaflets.Select(leaflet => leaflet.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_changed_digit_is_safety_critical(string name) =>
        EachText(name, text => Digit().Matches(text).Select(match => Replace(text, match, ((match.Value[0] - '0' + 1) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture))));

    [Theory, MemberData(nameof(Names))]
    public void A_changed_unit_is_safety_critical(string name) =>
        EachText(name, text => Unit().Matches(text).Select(match => Replace(text, match, match.Value is "hours" or "horas" ? "days" : "hours")));

    [Theory, MemberData(nameof(Names))]
    public void A_lost_negation_is_safety_critical(string name) =>
        EachText(name, text => Negation().Matches(text).Select(match => Replace(text, match, "")));

    [Theory, MemberData(nameof(Names))]
    public void An_inserted_negation_is_safety_critical(string name) =>
        EachText(name, text => text.Contains(' ', StringComparison.Ordinal) ? [text.Insert(text.IndexOf(' ', StringComparison.Ordinal), name.StartsWith("es", StringComparison.Ordinal) ? " no" : " not")] : []);

    [Theory, MemberData(nameof(Names))]
    public void A_lost_item_is_safety_critical(string name)
    {
        var leaflet = Find(name);
        foreach (var data in WithoutOne(leaflet.Data, ""))
            AssertCritical(leaflet, leaflet with { Data = data });
    }

    [Theory, MemberData(nameof(Names))]
    public void A_criterion_in_another_tier_is_safety_critical(string name)
    {
        var leaflet = Find(name);
        var tiers = leaflet.Data["urgency"]!.Fields; // every sample leaflet has some
        foreach (var from in tiers)
            foreach (var to in tiers.Where(to => to.Name != from.Name))
                for (var i = 0; i < from.Part["when"]!.Items.Length; i++)
                {
                    var moved = from.Part["when"]!.Items[i];
                    var urgency = Set(Set(leaflet.Data["urgency"]!, from.Name, part => Set(part, "when", list => list with { Items = list.Items.Remove(moved) })),
                        to.Name, part => Set(part, "when", list => list with { Items = list.Items.Add(moved) }));
                    AssertCritical(leaflet, leaflet with { Data = Set(leaflet.Data, "urgency", _ => urgency) });
                }
    }

    [Fact]
    public void Any_two_dangerous_changes_at_once_are_safety_critical() =>
        Gen.Select(Gen.Int[0, Leaflets.Length - 1], Gen.Int[0, 500], Gen.Int[0, 500]).Sample((which, first, second) =>
        {
            var leaflet = Leaflets[which];
            var body = leaflet.Body;
            var digits = Digit().Matches(body).Where(match => !IsListNumber(body, match.Index)).ToList();
            if (digits.Count == 0)
                return;
            foreach (var match in new[] { digits[first % digits.Count], digits[second % digits.Count] }.DistinctBy(match => match.Index))
                body = Replace(body, match, ((match.Value[0] - '0' + 3) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture));
            AssertCritical(leaflet, leaflet with { Body = body });
        }, iter: 300);

    [Fact]
    public void Every_leaflet_says_the_same_as_its_published_file()
    {
        var library = new Workspace(Options).Load(Library);
        var published = library.Plan.Where(output => library.Site.Documents.Any(document => output.Path == $"{document.Language}/{document.Id}.json"))
            .Select(output => LibraryComparison.ReadPublished(output.Path, output.Render(new ContentKit.Diagnostics.DiagnosticBag()))).OfType<Leaflet>();
        var comparison = LibraryComparison.Compare(new Side([.. published], []), LibraryComparison.SideOf(Library, Options));
        Assert.Equal(Leaflets.Length, comparison.Compared);
        Assert.Empty(comparison.Leaflets.SelectMany(leaflet => leaflet.Changes).Select(change => $"{change.Path}: {change.Before} -> {change.After}"));
    }

    private static void EachText(string name, Func<string, IEnumerable<string>> mutate)
    {
        var leaflet = Find(name);
        foreach (var field in leaflet.Data.Fields.Where(field => Clinical.Contains(field.Name)))
            foreach (var part in Mutants(field.Part, mutate))
                AssertCritical(leaflet, leaflet with { Data = Set(leaflet.Data, field.Name, _ => part) });
        foreach (var body in mutate(leaflet.Body).Where(body => leaflet.Body.Length > 0 && Differs(leaflet.Body, body)))
            AssertCritical(leaflet, leaflet with { Body = body });
    }

    private static void AssertCritical(Leaflet old, Leaflet now)
    {
        var changes = LibraryComparison.Compare(new Side([old], []), new Side([now], [])).Leaflets;
        Assert.True(changes is [{ Class: ChangeClass.SafetyCritical }], $"{old.Name}: {string.Join('\n', changes.SelectMany(leaflet => leaflet.Changes))}\n{Shown(old, now)}");
    }

    private static string Shown(Leaflet old, Leaflet now) => string.Join('\n', old.Data.Texts().Zip(now.Data.Texts()).Where(pair => pair.First.Text != pair.Second.Text).Take(1)) + (old.Body == now.Body ? "" : "\n(body)\n" + now.Body);

    private static Leaflet Find(string name) => Leaflets.Single(leaflet => leaflet.Name == name);

    /// <summary>Numbers of lists are counted anew when an item comes or goes.</summary>
    private static bool IsListNumber(string body, int at) => Regex.IsMatch(body[(body.LastIndexOf('\n', at) + 1)..], @"^\s*\d+\. ") && body[(body.LastIndexOf('\n', at) + 1)..at].All(c => c == ' ' || char.IsAsciiDigit(c));

    private static bool Differs(string old, string now)
    {
        var at = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return at < old.Length && !IsListNumber(old, at);
    }

    private static string Replace(string text, Capture match, string by) => string.Concat(text.AsSpan(0, match.Index), by, text.AsSpan(match.Index + match.Length));

    private static Part Set(Part group, string name, Func<Part, Part> change) => group with { Fields = [.. group.Fields.Select(field => field.Name == name ? (name, change(field.Part)) : field)] };

    private static IEnumerable<Part> Mutants(Part part, Func<string, IEnumerable<string>> mutate)
    {
        foreach (var text in part.Text is { } own ? mutate(own) : [])
            yield return part with { Text = text };
        foreach (var (name, below) in part.Fields)
            foreach (var mutant in Mutants(below, mutate))
                yield return Set(part, name, _ => mutant);
        for (var i = 0; i < part.Items.Length; i++)
            foreach (var mutant in Mutants(part.Items[i], mutate))
                yield return part with { Items = part.Items.SetItem(i, mutant) };
    }

    private static IEnumerable<Part> WithoutOne(Part part, string path)
    {
        for (var i = 0; i < part.Items.Length; i++)
            yield return part with { Items = part.Items.RemoveAt(i) };
        foreach (var (name, below) in part.Fields.Where(field => path.Length > 0 || Clinical.Contains(field.Name)))
            foreach (var mutant in WithoutOne(below, name))
                yield return Set(part, name, _ => mutant);
        for (var i = 0; i < part.Items.Length; i++)
            foreach (var mutant in WithoutOne(part.Items[i], path))
                yield return part with { Items = part.Items.SetItem(i, mutant) };
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex(@"(?<=\d )(?:seconds|minutes|hours|days|weeks|months|mg|mL|horas|días|minutos|semanas)\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:do not|not|never|cannot|without|no|nunca|sin)\b ?", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();
}
