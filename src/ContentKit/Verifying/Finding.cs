namespace ContentKit.Verifying;

/// <summary>One thing that is not as it should be.</summary>
/// <param name="Subject">A file of the publish, a leaflet as "language/id", or a file among the copies.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
public sealed record Finding(FindingKind Kind, string Subject, string Message, string Advice);
