using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>When a clinician last looked at the page, and when the next look is due.</summary>
public sealed record Review(DateOnly Last, DateOnly Due, Location Location);
