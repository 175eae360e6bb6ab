namespace ContentKit.Schemas.Loading;

/// <summary>What must stand behind a keyword.</summary>
internal enum KeywordShape
{
    Anything,
    Text,
    Flag,
    Count,
    PositiveCount,
    Number,
    PositiveNumber,
    Values,
    Names,
    NamesByName,
    Types,
    Schema,
    SchemaOrFlag,
    Schemas,
    SchemasByName,
}
