using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>One page of every kind, in every language.</summary>
public static class Pages
{
    public static readonly string[] OfSample =
    [
        "index.html", "a-z.html", "browse.html", "about.html", "review.html", "404.html", "specialties/pediatric.html", "audience/parent.html", "en/ankle-sprain.html", "en/colonoscopy-preparation.html", "en/cardiac-catheterization.html",
        "es/index.html", "es/a-z.html", "es/browse.html", "es/about.html", "es/review.html", "es/specialties/emergency.html", "es/audience/parent.html", "es/ankle-sprain.html", "es/tonsillectomy-child.html",
    ];

    public static readonly string[] OfHardCases =
        ["index.html", "en/long-words.html", "en/draft.html", "en/overdue.html", "en/lapsed.html", "en/taken-back.html", "en/gone.html", "en/moved.html", "en/old-one.html", "es/overdue.html", "es/gone.html", "es/moved.html", "ar/rtl.html", "ar/index.html", "ar/a-z.html"];

    public static TheoryData<string> All() => [.. OfSample, .. OfHardCases.Select(path => "hard:" + path)];

    internal static (BuiltSite Site, string Path) Find(string name) => name.StartsWith("hard:", StringComparison.Ordinal) ? (BuiltSite.Hard, name[5..]) : (BuiltSite.Sample, name);
}
