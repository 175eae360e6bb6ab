using System.Collections.Immutable;
using ContentKit.Model;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>A leaflet that is remembered says the same of itself as one that was just read, field by field.</summary>
public sealed class StoredFactsTests
{
    private static readonly WorkspaceOptions Options = new(Repository.Root, new DateOnly(2026, 11, 23)) { Drafts = true };

    [Fact]
    public void Every_field_of_every_sample_comes_back()
    {
        using var library = SampleLibrary.Create();
        Directory.CreateDirectory(library.PathOf(".contentkit"));
        var bound = Documents(library, false);
        foreach (var stored in new[] { Documents(library, true), Documents(library, true) })
        {
            Assert.Equal(bound.Keys.Order(StringComparer.Ordinal), stored.Keys.Order(StringComparer.Ordinal));
            foreach (var (path, facts) in bound)
            {
                Assert.Equal(facts.Names, stored[path].Names);
                Assert.Contains("title", facts.Names);
                foreach (var name in facts.Names)
                    Assert.Equal(Show(facts[name]), Show(stored[path][name]));
                Assert.Null(stored[path]["no-such-field"]);
                Assert.Equal(Show(facts.All()), Show(stored[path].All()));
            }
        }
    }

    private static Dictionary<string, Facts> Documents(SampleLibrary library, bool remembers)
    {
        var options = Options with { Root = library.Root };
        var memory = remembers ? PageMemory.Open(options, null) : null;
        var result = new Workspace(options, pages: memory).Load(Folder.Read(library.Root, 1, keepsPages: false, memory));
        memory?.Keep();
        return result.Site.Documents.ToDictionary(document => document.Source.Path, document => document.Facts, StringComparer.Ordinal);
    }

    private static string Show(Value? value) => value is null ? "absent"
        : $"{value.Kind} {value.Location.File.Path} {value.Location.Span} '{value.Raw}' {value.Text} {value.Timing} {Show(value.Names)} [{string.Join(", ", value.Items.Select(Show))}] {{{string.Join(", ", value.Fields.Select(field => field.Name + ": " + Show(field.Value)))}}}";

    private static string Show(ImmutableArray<string> names) => string.Join(' ', names);
}
