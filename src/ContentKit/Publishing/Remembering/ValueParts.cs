namespace ContentKit.Publishing.Remembering;

/// <summary>What a stored value has besides its kind and place. Most have one of these.</summary>
[Flags]
internal enum ValueParts : byte
{
    None = 0,
    Raw = 1,
    Text = 2,
    Timing = 4,

    /// <summary>The names of a group, and its fields.</summary>
    Fields = 8,
    Items = 16,
}
