using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Search;

/// <summary>What a browser needs to find the leaflets of one language: names and addresses, and each word with the leaflets that it stands for.</summary>
internal static class SearchIndex
{
    private const int Title = 8, Name = 6, Subject = 5, Keyword = 4, Description = 1;

    /// <summary>{"leaflets": [[title, path, description], ...], "terms": {word: [leaflet, weight, leaflet, weight, ...]}}.</summary>
    public static byte[] Write(ImmutableArray<Document> documents)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("leaflets");
            foreach (var document in documents)
                WriteLeaflet(document, writer);
            writer.WriteEndArray();
            writer.WriteStartObject("terms");
            foreach (var (term, places) in TermsOf(documents))
                WriteTerm(term, places, writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteLeaflet(Document document, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(document.Title);
        writer.WriteStringValue(SitePaths.Of(document, "html"));
        writer.WriteStringValue(Descriptions(document).FirstOrDefault() ?? "");
        writer.WriteEndArray();
    }

    private static void WriteTerm(string term, SortedDictionary<int, int> places, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(term);
        foreach (var (leaflet, weight) in places)
        {
            writer.WriteNumberValue(leaflet);
            writer.WriteNumberValue(weight);
        }
        writer.WriteEndArray();
    }

    private static SortedDictionary<string, SortedDictionary<int, int>> TermsOf(ImmutableArray<Document> documents)
    {
        var terms = new SortedDictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
            foreach (var (text, weight) in Texts(documents[i]))
                foreach (var term in SearchTerms.Of(text))
                {
                    if (!terms.TryGetValue(term, out var places))
                        terms[term] = places = [];
                    places[i] = Math.Max(places.GetValueOrDefault(i), weight);
                }
        return terms;
    }

    /// <summary>Every text that readers may look for, with its weight.</summary>
    private static IEnumerable<(string Text, int Weight)> Texts(Document document) =>
        new[] { (document.Title, Title), (document.Id, Keyword) }
            .Concat(Words(document.Data["alternateNames"]).Select(text => (text, Name)))
            .Concat(Words(document.Data["about"]?["name"]).Concat(Words(document.Data["about"]?["bodyLocation"])).Select(text => (text, Subject)))
            .Concat(Words(document.Data["keywords"]).Concat(Codes(document)).Select(text => (text, Keyword)))
            .Concat(Descriptions(document).Select(text => (text, Description)));

    /// <summary>The words for conditions and procedures that stand beside their codes.</summary>
    private static IEnumerable<string> Codes(Document document) =>
        (document.Data["codes"]?.Items ?? []).SelectMany(code => Words(code["display"]));

    private static IEnumerable<string> Descriptions(Document document) => Words(document.Data["description"] ?? document.Data["summary"]);

    private static IEnumerable<string> Words(Value? value) => value switch
    {
        null => [],
        { Kind: ValueKind.List } list => list.Items.SelectMany(Words),
        { Kind: ValueKind.Text } text => [text.Text.Text],
        _ => [value.Raw],
    };
}
