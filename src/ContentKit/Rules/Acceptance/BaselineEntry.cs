using ContentKit.Text;

namespace ContentKit.Rules.Acceptance;

/// <summary>Equal findings on one page.</summary>
/// <param name="Text">Of the line and the marked words.</param>
public readonly record struct BaselineEntry(string Rule, string Path, Fingerprint Text, int Count);
