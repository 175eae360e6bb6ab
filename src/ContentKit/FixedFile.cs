using ContentKit.Text;

namespace ContentKit;

/// <summary>A file whose text was put right.</summary>
/// <param name="File">As it was read.</param>
/// <param name="Problems">How many problems are gone.</param>
public sealed record FixedFile(SourceFile File, string Text, int Problems);
