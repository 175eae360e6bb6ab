namespace ContentKit.Comparing.Words;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Signs with a meaning of their own, such as % and &lt;.</summary>
    Sign,

    Mark,
}
