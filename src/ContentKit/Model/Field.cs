namespace ContentKit.Model;

/// <summary>A named value.</summary>
public readonly record struct Field(string Name, Value Value);
