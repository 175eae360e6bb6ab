using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Model.Signing;
using ContentKit.Rules.Acceptance;
using ContentKit.Sites;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="PageWriter"/> wrote.</summary>
/// <param name="fileOf">The file of the library with a path.</param>
/// <param name="signature">Of the clinical content, if it is known.</param>
/// <param name="content">Of the document.</param>
internal sealed class PageReader(ReadOnlyMemory<byte> bytes, SourceFile page, PageTables tables, Func<string, SourceFile> fileOf, Signature? signature, ContentSource content)
    : ValueReader(bytes, page, tables, fileOf)
{
    public PageResult Read()
    {
        PageCard? card = Input.ReadBoolean() ? new PageCard(Input.ReadString(), Word(), ReadLocation()) : null;
        var diagnostics = List(ReadDiagnostic);
        var acceptance = ReadAcceptance();
        return new PageResult(Page.Path, card, ReadDocument(card), diagnostics, acceptance);
    }

    private Document? ReadDocument(PageCard? card)
    {
        if (!Input.ReadBoolean())
            return null;
        var id = Input.ReadString();
        return new Document(id == card?.Id ? card.Id : id, Word(), Word(), Word(), (Status)Input.ReadByte(), Page)
        {
            Title = Input.ReadString(),
            EmergencyNumber = Word(),
            Review = Input.ReadBoolean() ? new Review(DateOnly.FromDayNumber(Input.ReadInt32()), DateOnly.FromDayNumber(Input.ReadInt32()), ReadLocation()) : null,
            ClinicalFields = Names(),
            Facts = new StoredFacts(Input.Slice(Input.Read7BitEncodedInt()), Page, Tables, FileOf),
            Counts = new ItemCounts(Input.Read7BitEncodedInt(), Input.Read7BitEncodedInt(), Input.Read7BitEncodedInt(), Input.Read7BitEncodedInt()),
            Links = List(() => new LinkTarget(Input.ReadString(), ReadLocation())),
            Fingerprint = ReadFingerprint(),
            KnownSignature = signature,
            Content = content,
        };
    }

    private Diagnostic ReadDiagnostic() => new(Tables.Descriptors[Input.Read7BitEncodedInt()], ReadLocation(), Input.ReadString())
    {
        Help = OptionalText(),
        Related = Input.ReadBoolean() ? ReadLocation() : null,
        Repair = Input.ReadBoolean() ? new Repair(Input.ReadString(), Input.ReadBoolean(), List(() => new TextEdit(ReadSpan(), Input.ReadString()))) : null,
    };

    private PageAcceptance? ReadAcceptance()
    {
        if (!Input.ReadBoolean())
            return null;
        var suppressions = List(() => (
            Suppression: new Suppression(Input.ReadString(), Input.ReadString(), ReadLocation(), Input.ReadInt32() is var line && line > 0 ? line : null, OptionalText()),
            IsUsed: Input.ReadBoolean()));
        var baseline = List(() => (new BaselineEntry(Input.ReadString(), Input.ReadString(), ReadFingerprint(), Input.ReadInt32()), Input.ReadInt32()));
        var accepted = List(() => new Accepted(ReadDiagnostic(), Input.ReadString(), Input.ReadBoolean()));
        return PageAcceptance.Of(suppressions, baseline, accepted);
    }
}
