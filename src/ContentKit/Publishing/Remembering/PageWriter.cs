using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules.Acceptance;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Writes what became of a page so that <see cref="PageReader"/> gives the same again. Of a document it keeps the facts.</summary>
internal sealed class PageWriter(ByteWriter writer, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds) : ValueWriter(writer, page, tables, grounds)
{
    /// <summary>Null for what could not be read again.</summary>
    /// <param name="grounds">The other files of the library that the page may lead to, by path.</param>
    public static byte[]? Write(PageResult result, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds)
    {
        using var output = new ByteWriter(4096);
        var writer = new PageWriter(output, page, tables, grounds);
        writer.Write(result);
        return writer.IsWhole ? output.Written.ToArray() : null;
    }

    private void Write(PageResult result)
    {
        Optional(result.Card, card =>
        {
            Output.Write(card.Id);
            Word(card.Language);
            Write(card.Location);
        });
        List(result.Diagnostics, Write);
        Optional(result.Acceptance, Write);
        Optional(result.Document, Write);
    }

    private void Write(Document document)
    {
        Output.Write(document.Id);
        Word(document.Type);
        Word(document.Language);
        Word(document.Region);
        Output.Write((byte)document.Status);
        Output.Write(document.Title);
        Word(document.EmergencyNumber);
        Optional(document.Review, review =>
        {
            Output.Write(review.Last.DayNumber);
            Output.Write(review.Due.DayNumber);
            Write(review.Location);
        });
        Names(document.ClinicalFields);
        Write(FactsWriter.Write(document.Facts, Page, Tables, Grounds));
        Output.Write7BitEncodedInt(document.Counts.Emergency);
        Output.Write7BitEncodedInt(document.Counts.Urgent);
        Output.Write7BitEncodedInt(document.Counts.Routine);
        Output.Write7BitEncodedInt(document.Counts.Steps);
        List(document.Links, link =>
        {
            Output.Write(link.Id);
            Write(link.Location);
        });
        Write(document.Fingerprint);
    }

    private void Write(byte[]? facts)
    {
        IsWhole &= facts is not null;
        Output.Write7BitEncodedInt(facts?.Length ?? 0);
        Output.Write(facts ?? []);
    }

    private void Write(Diagnostic diagnostic)
    {
        Output.Write7BitEncodedInt(Tables.Descriptors.NumberOf(diagnostic.Descriptor));
        Write(diagnostic.Location);
        Output.Write(diagnostic.Message);
        Optional(diagnostic.Help, Output.Write);
        Optional(diagnostic.Related, Write);
        Optional(diagnostic.Repair, repair =>
        {
            Output.Write(repair.Title);
            Output.Write(repair.IsSafe);
            List(repair.Edits, edit =>
            {
                Write(edit.Span);
                Output.Write(edit.Text);
            });
        });
    }

    private void Write(PageAcceptance acceptance)
    {
        List(acceptance.Suppressions, suppression =>
        {
            Output.Write(suppression.Rule);
            Output.Write(suppression.Reason);
            Write(suppression.Place);
            Output.Write(suppression.Line ?? 0);
            Optional(suppression.Words, Output.Write);
            Output.Write(acceptance.IsUsed(suppression));
        });
        List([.. acceptance.Remaining], item =>
        {
            Output.Write(item.Entry.Rule);
            Output.Write(item.Entry.Path);
            Write(item.Entry.Text);
            Output.Write(item.Entry.Count);
            Output.Write(item.Left);
        });
        List(acceptance.Accepted, accepted =>
        {
            Write(accepted.Diagnostic);
            Output.Write(accepted.Reason);
            Output.Write(accepted.IsBaseline);
        });
    }
}
