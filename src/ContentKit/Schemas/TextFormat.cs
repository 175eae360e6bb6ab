namespace ContentKit.Schemas;

/// <summary>How a text is written, or (text, markdown) where it goes.</summary>
internal enum TextFormat
{
    None,

    /// <summary>A day of the calendar as YYYY-MM-DD.</summary>
    Date,
    Uri,
    Email,

    /// <summary>Plain text that the reader sees.</summary>
    Text,

    /// <summary>Inline Markdown that the reader sees.</summary>
    Markdown,
    Slug,
    LanguageTag,
    RegionCode,
    Duration,
}
