using System.Collections.Immutable;

namespace ContentKit.Diagnostics;

/// <summary>A change that removes a problem.</summary>
/// <param name="Title">What the change does, in the imperative and without a full stop: "Write '5 mg'".</param>
/// <param name="IsSafe">True when the meaning of the text cannot change; otherwise a person has to agree.</param>
/// <param name="Edits">In the order of the file; they do not overlap.</param>
public sealed record Repair(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits);
