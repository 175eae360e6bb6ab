using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model.Languages;
using ContentKit.Model.Regions;
using ContentKit.Schemas;
using ContentKit.Schemas.Forms;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>The only maker of documents. It always reports all it finds; it gives a document only for a page without errors.</summary>
internal static class DocumentBinder
{
    public static Document? Bind(ParsedDocument page, string type, SchemaNode schema, BindingScope library, DiagnosticBag bag)
    {
        var name = PageName.Of(page.Source.Path);
        var language = page.Fields.TextOf("language") ?? library.Language;
        var id = CheckedId(page, name, bag);
        CheckLanguage(page, name, language, bag);
        var (region, number) = Emergency(page, library, bag);
        var scope = library.For(language, number);
        page.Body.Check(scope, bag);

        var binder = new ValueBinder(scope, language, bag);
        var data = binder.BindPage(schema, page.Fields);
        new DisclaimerCheck(page, language, library).Report(data, scope, bag);
        var (review, complete) = BindReview(data, bag);
        if (bag.HasErrors || complete is null)
            return null;
        var clinical = schema.ClinicalNames;
        var content = new DocumentContent(WithDisclaimer(complete, scope), page.Body.IsEmpty ? RenderedText.Empty : page.Body.Render(scope));
        return new Document(id, type, language, region, StatusOf(complete), page.Source)
        {
            Title = complete["title"]?.Text.Text ?? id,
            EmergencyNumber = number ?? "",
            Review = review,
            ClinicalFields = clinical,
            Facts = Document.FactsOf(content.Data, clinical),
            Content = ContentSource.Of(content),
            Counts = ItemCounts.Of(content.Data),
            Links = [.. binder.Links, .. page.Body.LinkTargets(scope)],
            Fingerprint = Fingerprint.Of(page.Source.Fingerprint, Fingerprint.Of(page.Source.Path), library.Fingerprint),
        };
    }

    private static string CheckedId(ParsedDocument page, PageName name, DiagnosticBag bag)
    {
        var id = page.Fields.TextOf("id") ?? name.Id;
        var place = page.Fields["id"]?.Location ?? page.Source.At(0, 3);
        if (PageName.IsReserved(id))
            bag.Report(ModelErrors.ReservedId, place, $"The id '{id}' is reserved.");
        else if (!SlugForm.IsSlug(id) && page.Fields["id"] is null)
            bag.Report(ModelErrors.BadId, place, $"The name of this file gives the id '{id}', which cannot be a web address.",
                "Rename the file, or add a field 'id' with small letters, digits and '-'.");
        return id;
    }

    private static void CheckLanguage(ParsedDocument page, PageName name, string language, DiagnosticBag bag)
    {
        if (name.Language is { } ending && ending != language && ending != LanguageTable.Primary(language) && page.Fields["language"] is { } field)
            bag.Report(ModelErrors.LanguageMismatch, field.Location, $"The file name says '{ending}', but the field says '{language}'.");
    }

    private static (string Region, string? Number) Emergency(ParsedDocument page, BindingScope library, DiagnosticBag bag)
    {
        if (page.Fields.TextOf("region") is not { } region)
        {
            bag.Report(ModelErrors.NoEmergencyNumber, page.Fields["region"]?.Location ?? page.Source.At(0, 3), "The page does not say for which region it is.",
                "Add 'region' to the page, or under 'defaults' in contentkit.yml, for example 'region: US'.");
            return ("", null);
        }
        var number = library.NumberOf(region);
        if (number is null && page.Fields["region"] is { } field && !bag.HasErrorAt(field.Location))
            bag.Report(ModelErrors.NoEmergencyNumber, field.Location, $"No emergency number is known for the region '{region}'.",
                NearestName.Find(region, EmergencyNumbers.Regions) is { } near && region.Equals(near, StringComparison.OrdinalIgnoreCase) ? $"Did you mean '{near}'?" : null);
        return (region, number);
    }

    /// <summary>Works out when the next review is due, and writes it into the data so that every output can say it.</summary>
    private static (Review? Review, Value? Data) BindReview(Value? data, DiagnosticBag bag)
    {
        if (data?["review"] is not { } value || DateOf(value["last"]) is not { } last)
            return (null, data);
        var place = (value["due"] ?? value["every"] ?? value).Location;
        var due = DateOf(value["due"]) ?? (value["every"] is { } every ? IsoDuration.Add(last, every.Raw) : null);
        if (due is not { } day)
        {
            if (value["every"] is not null && !bag.HasErrorAt(place))
                bag.Report(ModelErrors.UnusablePeriod, place, "From the day of the last review, this time leads past the end of the calendar.");
            return (null, data);
        }
        if (day <= last)
            bag.Report(ModelErrors.DateOrder, place, $"The review of {last:O} is due again on {day:O}.");
        if (value["due"] is null)
        {
            var computed = new Value(ValueKind.Date, place) { Raw = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
            value = value with { Fields = value.Fields.Insert(1, new Field("due", computed)) };
            data = data with { Fields = [.. data.Fields.Select(field => field.Name == "review" ? new Field("review", value) : field)] };
        }
        return (new Review(last, day, place), data);
    }

    private static DateOnly? DateOf(Value? value) =>
        DateOnly.TryParseExact(value?.Raw, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Status StatusOf(Value data) => data["status"]?.Raw switch
    {
        "draft" => Status.Draft,
        "retired" => Status.Retired,
        _ => Status.Active,
    };

    /// <summary>A disclaimer that names a shared fragment becomes the fragment's text, so that nobody retypes it.</summary>
    private static Value WithDisclaimer(Value data, MarkdownScope scope)
    {
        if (data["disclaimer"] is not { } value || !scope.Fragments.TryGetValue(value.Text.Text, out var fragment))
            return data;
        var place = fragment.File.At(0, fragment.File.Text.Length);
        var text = MarkdownText.ParseField(Node.Scalar(place, fragment.File.Text.Trim(), false), new DiagnosticBag()).Render(scope);
        return data with { Fields = [.. data.Fields.Select(field => field.Name == "disclaimer" ? new Field(field.Name, value with { Text = text }) : field)] };
    }
}
