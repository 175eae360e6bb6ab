using ContentKit.Verifying;

namespace ContentKit.Tests.Verifying;

/// <summary>Verifies as a partner who trusts the old key, in the year 2026.</summary>
internal static class Look
{
    public static VerifyRequest Request => new(new DateOnly(2026, 11, 24), Jobs: 2) { Keys = [TestKeys.Old.Public] };

    public static VerifyReport At(IPublishedPlace place) => Verifier.Verify(place, Request);

    public static IEnumerable<string> Lines(VerifyReport report) => report.Findings.Select(finding => $"{finding.Kind} {finding.Subject}: {finding.Message}");
}
