using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>A page that the library has, whether or not it passed its checks.</summary>
public sealed record PageCard(string Id, string Language, Location Location);
