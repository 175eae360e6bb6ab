using System.Collections.Immutable;
using ContentKit.Model;

namespace ContentKit.Sites.Reviews;

/// <summary>The text of a page with a sign-off in it.</summary>
/// <param name="Document">The page as it was before.</param>
/// <param name="Others">Reviewers that stay listed beside the one who signed.</param>
/// <param name="Replaced">Reviewers that are no longer listed.</param>
public sealed record SignedPage(Document Document, string Text, ImmutableArray<string> Others, ImmutableArray<string> Replaced)
{
    public bool IsChanged => Text != Document.Source.Text;
}
