namespace ContentKit.Feeds.Compatibility;

/// <summary>One way in which two versions of the contract differ.</summary>
/// <param name="Schema">The file: "item.schema.json".</param>
/// <param name="Path">The member: "review.due"; empty for the whole file.</param>
/// <param name="IsBreaking">True when a partner that read the old version could fail on the new one.</param>
public sealed record ContractChange(string Schema, string Path, bool IsBreaking, string Message);
