using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Search;

/// <summary>What a browser needs to find the leaflets of one language: names and addresses, and each word with the leaflets that it stands for.</summary>
internal sealed class SearchIndex(ImmutableArray<Document> documents)
{
    private const int Title = 8, Name = 6, Subject = 5, Keyword = 4, Description = 1;

    private readonly Dictionary<string, Postings> _terms = TermsOf(documents);

    /// <summary>{"leaflets": [[title, path, description], ...], "terms": {word: [step, weight, step, weight, ...]}}. A step leads from one leaflet of a word to its next.</summary>
    public byte[] Whole() => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("leaflets");
        WriteLeaflets(documents, writer);
        writer.WritePropertyName("terms");
        WriteTerms(_terms.Keys, writer);
        writer.WriteEndObject();
    });

    /// <summary>The words of one file of a large library.</summary>
    public byte[] Words(int shard) => Write(writer => WriteTerms(_terms.Keys.Where(term => term[0] % SearchFiles.Shards == shard), writer));

    /// <summary>The names and addresses of a few leaflets.</summary>
    public static byte[] Leaflets(IEnumerable<Document> some) => Write(writer => WriteLeaflets(some, writer));

    /// <summary>How a large library is cut into files.</summary>
    public static byte[] Guide(int leaflets) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("leaflets", leaflets);
        writer.WriteNumber("chunk", SearchFiles.Chunk);
        writer.WriteNumber("shards", SearchFiles.Shards);
        writer.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var bytes = new PooledBytes(32 * 1024);
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
            content(writer);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteLeaflets(IEnumerable<Document> some, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var document in some)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(document.Title);
            writer.WriteStringValue(SitePaths.Of(document, "html"));
            writer.WriteStringValue(Descriptions(document).FirstOrDefault() ?? "");
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private void WriteTerms(IEnumerable<string> terms, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var term in terms.Order(StringComparer.Ordinal))
        {
            writer.WriteStartArray(term);
            foreach (var number in _terms[term].Steps())
                writer.WriteNumberValue(number);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static Dictionary<string, Postings> TermsOf(ImmutableArray<Document> documents)
    {
        var terms = new Dictionary<string, Postings>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
            foreach (var (text, weight) in Texts(documents[i]))
                foreach (var term in SearchTerms.Of(text))
                {
                    if (!terms.TryGetValue(term, out var postings))
                        terms[term] = postings = new Postings();
                    postings.Add(i, weight);
                }
        return terms;
    }

    /// <summary>Every text that readers may look for, with its weight.</summary>
    private static IEnumerable<(string Text, int Weight)> Texts(Document document) =>
        new[] { (document.Title, Title), (document.Id, Keyword) }
            .Concat(Words(document["alternateNames"]).Select(text => (text, Name)))
            .Concat(Words(document["about"]?["name"]).Concat(Words(document["about"]?["bodyLocation"])).Select(text => (text, Subject)))
            .Concat(Words(document["keywords"]).Concat(Codes(document)).Select(text => (text, Keyword)))
            .Concat(Descriptions(document).Select(text => (text, Description)));

    /// <summary>The words for conditions and procedures that stand beside their codes.</summary>
    private static IEnumerable<string> Codes(Document document) =>
        (document["codes"]?.Items ?? []).SelectMany(code => Words(code["display"]));

    private static IEnumerable<string> Descriptions(Document document) => Words(document["description"] ?? document["summary"]);

    private static IEnumerable<string> Words(Value? value) => value switch
    {
        null => [],
        { Kind: ValueKind.List } list => list.Items.SelectMany(Words),
        { Kind: ValueKind.Text } text => [text.Text.Text],
        _ => [value.Raw],
    };
}
