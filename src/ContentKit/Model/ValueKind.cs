namespace ContentKit.Model;

/// <summary>What a value is to readers and apps.</summary>
public enum ValueKind
{
    /// <summary>A plain string that the tool or an app uses: a code, an id, an address.</summary>
    Token,

    /// <summary>Words that the reader must see.</summary>
    Text,

    Number,
    Boolean,
    Date,
    Timing,
    Tier,
    Group,
    List,
}
