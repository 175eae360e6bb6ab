namespace ContentKit.Rules.Readability;

/// <summary>What a reader does with a run of letters and digits.</summary>
internal enum WordKind
{
    Word,

    /// <summary>Begins with a digit; read as one word.</summary>
    Number,

    /// <summary>The sign of a unit right behind a number; read as a part of it.</summary>
    Unit,
    Phone,

    /// <summary>Of a page or a mailbox.</summary>
    Address,
}
