using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>WCAG 2.2 AA and best practices, as far as a machine can tell, on every kind of page.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    /// <summary>Leaflets that stand in a frame are looked at on their own.</summary>
    private const string Run = """
        () => axe.run(document, { iframes: false, resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory, MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Axe_finds_nothing_on_any_device(string name)
    {
        var (site, path) = Pages.Find(name);
        var found = new List<string>();
        await using var visit = await Visit.Open(chromium, site, path, new());
        foreach (var device in Device.All)
        {
            await device.Show(visit.Page);
            found.AddRange((await Violations(visit.Page)).Select(violation => $"{device.Name}: {violation}"));
        }
        Assert.Empty(found.Concat(visit.Troubles));
    }

    /// <summary>Axe is put into a page once, and past its policy of scripts.</summary>
    internal static async Task<string[]> Violations(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
