namespace ContentKit.Rules.Readability;

/// <summary>What a block or a word is to readability. Everything but prose is left out and said to be.</summary>
internal enum Part
{
    Prose,
    Heading,
    ShortEntry,
    Cell,
    Code,
    Disclaimer,
    Phone,
    Unit,
    Address,
}
