namespace ContentKit.Benchmarks.Comparing;

/// <summary>What a tool has to do.</summary>
internal enum Work
{
    Cold,
    NothingChanged,
    LeafletEdited,
    TemplateEdited,
}
