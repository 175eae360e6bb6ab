namespace ContentKit.Rules.Readability;

/// <summary>The result of one formula.</summary>
/// <param name="Formula">"Flesch-Kincaid grade", "SMOG", "Szigriszt-Pazos".</param>
/// <param name="Note">What a reader of the number must know, or null.</param>
public sealed record Score(string Formula, double Value, string? Note = null);
