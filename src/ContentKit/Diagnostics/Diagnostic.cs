using ContentKit.Text;

namespace ContentKit.Diagnostics;

/// <summary>One problem at one place. The message says what, in the author's words, and ends with a full stop.</summary>
public sealed record Diagnostic(Descriptor Descriptor, Location Location, string Message)
{
    /// <summary>What to do here, when that is more exact than the descriptor's advice.</summary>
    public string? Help { get; init; }

    /// <summary>A second place that explains the first, such as the other of two equal keys.</summary>
    public Location? Related { get; init; }

    /// <summary>How the tool itself can put it right; null when only a person can.</summary>
    public Repair? Repair { get; init; }

    public string Advice => Help ?? Descriptor.Fix;
}
