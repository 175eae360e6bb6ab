namespace ContentKit.Schemas.Patterns;

/// <summary>Why a pattern is refused, and at which of its characters.</summary>
internal sealed record PatternProblem(int Start, int Length, string Message, bool IsSlow = false);
