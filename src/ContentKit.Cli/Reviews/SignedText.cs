using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>Says what a sign-off did to a leaflet.</summary>
internal static class SignedText
{
    public static IEnumerable<string> Of(SignedPage page, SignOff signOff, DateOnly? due)
    {
        var who = signOff.Credentials is { } credentials ? $"{signOff.Name}, {credentials}" : signOff.Name;
        yield return page.IsChanged
            ? $"{page.Document.Source.Path}: signed off by {who} on {signOff.Date:O}, next review due on {due:O}."
            : $"{page.Document.Source.Path}: already signed off like this; nothing was written.";
        if (!page.Replaced.IsEmpty)
            yield return $"  No longer listed as a reviewer: {string.Join(", ", page.Replaced)}.";
        if (!page.Others.IsEmpty)
            yield return $"  Still listed as a reviewer: {string.Join(", ", page.Others)}.";
        if (page.Document.Review is { } before && due?.DayNumber - signOff.Date.DayNumber > before.Due.DayNumber - before.Last.DayNumber + 1)
            yield return $"  This review counts longer than the one before, which was of {before.Last:O} and due again on {before.Due:O}; --due or --every sets another time.";
    }
}
