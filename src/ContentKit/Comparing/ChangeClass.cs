namespace ContentKit.Comparing;

/// <summary>How much a change matters, least first. What cannot be shown to be harmless is never editorial.</summary>
public enum ChangeClass
{
    /// <summary>Form only, or words outside of the clinical text.</summary>
    Editorial,

    /// <summary>Other words in the clinical text: needs a look.</summary>
    Clinical,

    /// <summary>What a patient does, or when, may be different.</summary>
    SafetyCritical,
}
