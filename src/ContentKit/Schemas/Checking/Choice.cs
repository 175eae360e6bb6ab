using System.Collections.Immutable;

namespace ContentKit.Schemas.Checking;

/// <summary>Branches of which one (exactly one when exclusive) must fit.</summary>
internal readonly record struct Choice(ImmutableArray<SchemaNode> Branches, bool IsExclusive)
{
    /// <summary>True for choices such as "due or every".</summary>
    public bool AsksOnlyForFields => Branches.All(branch => branch.AsksOnlyForFields);

    /// <summary>The branch for a kind of value when there is exactly one.</summary>
    public SchemaNode? OnlyFor(ValueKinds kind)
    {
        SchemaNode? only = null;
        foreach (var branch in Branches)
            if ((branch.Accepts & kind) != 0)
            {
                if (only is not null)
                    return null;
                only = branch;
            }
        return only;
    }
}
