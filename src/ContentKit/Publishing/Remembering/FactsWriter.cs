using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Writes facts so that each field can be read alone: the names of the schema, number and length of each field, the fields, and the group without them.</summary>
internal sealed class FactsWriter(ByteWriter writer, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds) : ValueWriter(writer, page, tables, grounds)
{
    /// <summary>Null for what could not be read again.</summary>
    /// <param name="grounds">The other files of the library that the page may lead to, by path.</param>
    public static byte[]? Write(Facts facts, SourceFile page, PageTables tables, IReadOnlyDictionary<string, SourceFile> grounds)
    {
        using var output = new ByteWriter(4096);
        var (writer, all) = (new FactsWriter(output, page, tables, grounds), facts.All());
        var lengths = writer.WriteValues(all);
        var values = output.Length;
        writer.WriteHead(all, lengths);
        return writer.IsWhole ? [.. output.Written[values..], .. output.Written[..values]] : null;
    }

    private int[] WriteValues(Value facts)
    {
        var lengths = new int[facts.Fields.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            var start = Output.Length;
            Write(facts.Fields[i].Value);
            lengths[i] = Output.Length - start;
        }
        Write(facts with { Fields = [] });
        return lengths;
    }

    private void WriteHead(Value facts, int[] lengths)
    {
        Names(facts.Names);
        Output.Write7BitEncodedInt(lengths.Length);
        for (var i = 0; i < lengths.Length; i++)
        {
            Number(facts.Names, facts.Fields[i].Name);
            Output.Write7BitEncodedInt(lengths[i]);
        }
    }
}
