using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Content that is made from its page.</summary>
/// <param name="make">The same for all pages.</param>
internal sealed class PageContent(SourceFile page, Func<SourceFile, DocumentContent> make, DocumentContent? last) : LooseContent(last)
{
    protected override DocumentContent Make() => make(page);
}
