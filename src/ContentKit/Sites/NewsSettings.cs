namespace ContentKit.Sites;

/// <summary>Which feeds a library has besides that of all its leaflets.</summary>
/// <param name="ByLanguage">One for each language.</param>
/// <param name="BySpecialty">One for each specialty in each language.</param>
/// <param name="IsWhole">True for whole leaflets, false for summaries; null lets the length of a feed decide.</param>
public sealed record NewsSettings(bool ByLanguage, bool BySpecialty, bool? IsWhole);
