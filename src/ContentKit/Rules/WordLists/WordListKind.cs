namespace ContentKit.Rules.WordLists;

/// <summary>What a list asks of its words; the names are those of Vale's checks.</summary>
internal enum WordListKind
{
    Existence,
    Substitution,
    Occurrence,
    Conditional,
}
