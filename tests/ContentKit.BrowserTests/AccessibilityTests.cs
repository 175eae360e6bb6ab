using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>WCAG 2.2 AA and best practices, as far as a machine can tell, on every kind of page.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        Iframes = false,
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

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

    /// <summary>A page without what stands in its frames: leaflets are looked at on their own.</summary>
    internal static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"));
    }
}
