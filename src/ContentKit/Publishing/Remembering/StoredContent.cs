using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Content that lies in a <see cref="ContentStore"/>.</summary>
/// <param name="at">Where it begins, in bytes.</param>
/// <param name="hash">Of its bytes.</param>
/// <param name="make">Makes the content of a page anew, should the store have lost it. The same for all pages.</param>
internal sealed class StoredContent(ContentStore store, SourceFile page, long at, int length, Fingerprint hash, Func<SourceFile, DocumentContent> make, DocumentContent last) : LooseContent(last)
{
    protected override DocumentContent Make() => store.Read(page, at, length, hash) ?? make(page);
}
