using ContentKit.Comparing.Words;

namespace ContentKit.Comparing;

/// <summary>Compares the clinical fields of a leaflet, however deep they stand.</summary>
internal sealed class FieldComparer(Ledger ledger)
{
    /// <summary>Two groups; a text counts as the group that it is short for.</summary>
    public void Compare(Part old, Part now, Place place)
    {
        if (old is { IsText: true } one && now is { IsText: true } other)
            ledger.Text(one.Text ?? "", other.Text ?? "", place, FloorFor(place, one.Text ?? "", other.Text ?? ""));
        else if (old.IsList && now.IsGroup || old.IsGroup && now.IsList)
            CompareShapes(old, now, place);
        else if (old.IsList || now.IsList)
            new ListComparer(ledger, this).Compare([(place, AsList(old), AsList(now))]);
        else
            CompareGroups(old.IsText ? Lift(old, now) : old, now.IsText ? Lift(now, old) : now, place);
    }

    /// <summary>One text stands for a list of one.</summary>
    private static Part AsList(Part part) => part.IsText ? Part.List([part]) : part;

    /// <summary>What has nothing in common is removed and added.</summary>
    private void CompareShapes(Part old, Part now, Place place)
    {
        CompareField(old, null, place);
        CompareField(null, now, place);
    }

    private void CompareGroups(Part old, Part now, Place place)
    {
        foreach (var name in now.Fields.Select(field => field.Name).Union(old.Fields.Select(field => field.Name)))
            if (name != "recall" || old[name] is not null) // a new recall is told for the leaflet
                CompareField(old[name], now[name], place.Field(name));
    }

    /// <summary>A field that one side may not have.</summary>
    public void CompareField(Part? old, Part? now, Place place)
    {
        if (old is not null && now is not null)
            Compare(old, now, place);
        else if ((old ?? now)?.IsList == true)
            new ListComparer(ledger, this).Compare([(place, old, now)]);
        else if ((old ?? now) is { IsText: true, Text: { } text })
            Lonely(text, place, now is not null);
        else
            foreach (var (name, part) in (old ?? now)?.Fields ?? [])
                CompareField(old is null ? null : part, now is null ? null : part, place.Field(name));
    }

    /// <summary>A text that only one side has.</summary>
    private void Lonely(string text, Place place, bool isNew)
    {
        var isHarmless = FieldNames.IsExplanation(place.Name) && ledger.Vocabulary is not null && !Signals.Of(TermReader.Read(Tokenizer.Cut(text), ledger.Vocabulary), ledger.Vocabulary).Any;
        var kind = isHarmless ? ChangeKind.ClinicalWording : place.Name switch
        {
            "contact" => ChangeKind.ContactChanged,
            "timing" => ChangeKind.TimingChanged,
            _ when place.Path.StartsWith("medicines[", StringComparison.Ordinal) => ChangeKind.MedicineChanged,
            _ => isNew ? ChangeKind.TextAdded : ChangeKind.TextRemoved,
        };
        ledger.Add(kind, place, isNew ? "Added." : "Removed.", isNew ? null : text, isNew ? text : null);
    }

    /// <summary>What the text alone says, in the place that it has in the group.</summary>
    private static Part Lift(Part text, Part group)
    {
        var main = group.Fields.Select(field => field.Name).FirstOrDefault(name => name is "text" or "what" or "when") ?? group.Fields.Select(field => field.Name).FirstOrDefault("text");
        return Part.Group([(main, text)]);
    }

    /// <summary>Times, doses and contacts change with any word; criteria and warnings with any word that means something.</summary>
    private ChangeKind FloorFor(Place place, string old, string now)
    {
        if (place.Name == "timing")
            return ChangeKind.TimingChanged;
        if (place.Path.StartsWith("urgency.", StringComparison.Ordinal) && place.Name is "contact")
            return ChangeKind.ContactChanged;
        if (place.Path.StartsWith("urgency.", StringComparison.Ordinal) && place.Name is "heading" or "label")
            return ChangeKind.TierChanged;
        if (place.Path.StartsWith("medicines[", StringComparison.Ordinal) && place.Name is "name" or "dose" or "route" or "max")
            return ChangeKind.MedicineChanged;
        var isStrict = place.Path.StartsWith("urgency.", StringComparison.Ordinal) || FieldNames.IsProhibition(ListOf(place)) && place.Name is not "why"
            || ListOf(place) is "warnings" or "medicines" || place.Name is "caution";
        if (!isStrict || Similarity.Profile(old, ledger.Vocabulary).SequenceEqual(Similarity.Profile(now, ledger.Vocabulary)))
            return ChangeKind.ClinicalWording;
        return place.Path.StartsWith("urgency.", StringComparison.Ordinal) ? ChangeKind.CriterionChanged : ChangeKind.ItemChanged;
    }

    private static string ListOf(Place place) => place.Path[..Math.Max(0, place.Path.IndexOf('[', StringComparison.Ordinal))];
}
