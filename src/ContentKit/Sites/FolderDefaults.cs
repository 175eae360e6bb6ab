using System.Collections.Immutable;
using ContentKit.Syntax;

namespace ContentKit.Sites;

/// <summary>Fields for pages below a folder, such as content/preparation.</summary>
public sealed record FolderDefaults(string Path, ImmutableArray<Entry> Fields);
