namespace ContentKit.Comparing.Words;

/// <summary>One thing that a change of words does, as a part of a sentence.</summary>
internal readonly record struct Finding(ChangeKind Kind, string Message);
