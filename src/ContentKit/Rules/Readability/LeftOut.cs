namespace ContentKit.Rules.Readability;

/// <summary>What was not counted, in words for a writer, and how often it came.</summary>
public sealed record LeftOut(string Part, int Count);
