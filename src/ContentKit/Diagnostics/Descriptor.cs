namespace ContentKit.Diagnostics;

/// <summary>What one kind of problem is called, why it matters and what to do. Ids and names are permanent.</summary>
public sealed record Descriptor(string Id, string Name, Severity Severity)
{
    /// <summary>One or two sentences to a medical writer: what could happen to a reader or a colleague.</summary>
    public required string Why { get; init; }

    /// <summary>What to do about it, in the imperative.</summary>
    public required string Fix { get; init; }

    /// <summary>False for what no page, baseline or profile can let pass.</summary>
    public bool IsWaivable { get; init; } = true;

    /// <summary>The standard, study or house rule that a rule comes from, with its section; empty for what needs no source.</summary>
    public string Source { get; init; } = "";

    /// <summary>A short example that is reported, or empty.</summary>
    public string Bad { get; init; } = "";

    /// <summary>The same example put right, or empty.</summary>
    public string Good { get; init; } = "";
}
