namespace ContentKit.Exporting.Proof.Html;

/// <summary>What declarations do to the text in a box. Two of them can hide text together although neither does alone.</summary>
[Flags]
internal enum StyleEffects
{
    None = 0,
    Hides = 1,

    /// <summary>What does not fit is never seen.</summary>
    Clips = 2,

    /// <summary>What does not fit is lost on paper.</summary>
    Scrolls = 4,

    /// <summary>The box may be lower than its text.</summary>
    Low = 8,
    OneLine = 16,

    /// <summary>On the page itself, nothing below the first screen can be reached.</summary>
    Shuts = 32,

    /// <summary>What counts for everything inside.</summary>
    Inherited = Clips | Scrolls | OneLine,
}
