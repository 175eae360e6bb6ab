using System.Globalization;
using System.Text.Json;
using ContentKit.Exporting.Templates;
using ContentKit.Feeds;

namespace ContentKit.Exporting.Partners;

/// <summary>The listing of a feed and its changes, cut into files that stay where they are: what once was on a page or in a segment never moves to another.</summary>
internal sealed class FeedListing(FeedState state)
{
    /// <summary>How many leaflets a page lists.</summary>
    private const int PageSize = 100;

    private readonly FeedItem[] _byNumber = [.. state.Items.OrderBy(item => item.Number)];

    /// <summary>An empty feed has one empty page.</summary>
    public int PageCount => Math.Max(1, (_byNumber.Length + PageSize - 1) / PageSize);

    public int FirstSegment => (int)((state.RetainedFrom - 1) / Journal.SegmentSize) + 1;

    public int LastSegment => Math.Max(FirstSegment, (int)((state.Sequence - 1) / Journal.SegmentSize) + 1);

    public void WritePage(Stream stream, int number) => Write(stream, json =>
    {
        json.WriteString("feed", state.Feed);
        json.WriteNumber("page", number);
        WriteLink(json, "previous", FeedClosing.Pages, number > 1 ? number - 1 : null);
        WriteLink(json, "next", FeedClosing.Pages, number < PageCount ? number + 1 : null);
        json.WriteStartArray("items");
        foreach (var item in _byNumber.Skip((number - 1) * PageSize).Take(PageSize))
            WriteItem(json, item);
        json.WriteEndArray();
    });

    /// <summary>A full segment never changes again: its next one is named whether or not it is there yet.</summary>
    public void WriteSegment(Stream stream, int number) => Write(stream, json =>
    {
        var last = (long)number * Journal.SegmentSize;
        var isClosed = state.Sequence >= last;
        json.WriteString("feed", state.Feed);
        json.WriteNumber("segment", number);
        json.WriteNumber("from", last - Journal.SegmentSize + 1);
        json.WriteNumber("to", last);
        json.WriteBoolean("closed", isClosed);
        WriteLink(json, "next", FeedClosing.Changes, isClosed ? number + 1 : null);
        json.WriteStartArray("entries");
        var first = (int)Math.Max(0, last - Journal.SegmentSize + 1 - state.RetainedFrom);
        foreach (var entry in state.Entries.Skip(first).TakeWhile(entry => entry.Sequence <= last))
            JournalJson.Write(json, entry);
        json.WriteEndArray();
    });

    public void WriteChanges(Stream stream) => Write(stream, json =>
    {
        json.WriteString("feed", state.Feed);
        json.WriteNumber("sequence", state.Sequence);
        json.WriteNumber("retainedFrom", state.RetainedFrom);
        json.WriteNumber("segmentSize", Journal.SegmentSize);
        json.WriteNumber("first", FirstSegment);
        json.WriteNumber("last", LastSegment);
    });

    public static void Write(Stream stream, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonText.Encoder, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteNumber("number", item.Number);
        json.WriteString("language", item.Language);
        json.WriteString("id", item.Id);
        json.WriteString("title", item.Title);
        json.WriteNumber("version", item.Version);
        json.WriteString("status", FeedNames.Of(item.Standing));
        json.WriteNumber("sequence", item.Sequence);
        if (item.HasFile)
        {
            json.WriteString("path", item.Path);
            json.WriteString("contentHash", item.ContentHash.ToString());
            json.WriteString("sha256", item.Sha256.ToString());
        }
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, string name, string folder, int? number)
    {
        if (number is { } there)
            json.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"{folder}/{there}.json"));
        else
            json.WriteNull(name);
    }
}
