namespace ContentKit.Schemas;

/// <summary>What a value can be. A whole number is not also a <see cref="Number"/>: a schema that takes numbers names both.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Text = 1,
    WholeNumber = 2,
    Number = 4,
    Boolean = 8,
    Null = 16,
    List = 32,
    Group = 64,
    Numbers = WholeNumber | Number,
    Scalars = Text | Numbers | Boolean | Null,
    Any = Scalars | List | Group,
}
