namespace ContentKit.Exporting.Proof.Html;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>Content of script, style and their like, in which nothing is markup.</summary>
    RawText,

    /// <summary>Comments, the doctype, processing instructions, CDATA.</summary>
    Other,
    End,
}
