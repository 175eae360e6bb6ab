namespace ContentKit.Sites;

/// <summary>Whom readers of a library can ask. Plain text; what is absent is null.</summary>
/// <param name="Phone">As readers dial it.</param>
/// <param name="Hours">When somebody answers.</param>
public sealed record Contact(string? Name, string? Phone, string? Hours, string? Email, string? Address, string? Url);
