using System.Reflection;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed partial class CatalogTests
{
    [Fact]
    public void Every_kind_of_problem_is_in_the_catalog()
    {
        var declared = typeof(Catalog).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Descriptor))
            .Select(field => (Descriptor)field.GetValue(null)!)
            .Select(descriptor => descriptor.Id)
            .Distinct();
        Assert.Empty(declared.Except(Catalog.All.Select(descriptor => descriptor.Id)));
    }

    [Fact]
    public void Ids_and_names_are_used_once()
    {
        var words = Catalog.All.SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name }).ToList();
        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Ids_are_a_family_and_three_digits_and_names_are_words_with_dashes() =>
        Assert.Empty(Catalog.All.Where(descriptor => !Id.IsMatch(descriptor.Id) || !Name.IsMatch(descriptor.Name)));

    [Fact]
    public void Every_reason_and_every_advice_is_a_sentence() =>
        Assert.Empty(Catalog.All.Where(descriptor => !descriptor.Why.EndsWith('.') || !descriptor.Fix.EndsWith('.')));

    [Fact]
    public void The_catalog_is_sorted_by_id() =>
        Assert.Equal(Catalog.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), Catalog.All.Select(descriptor => descriptor.Id));

    [Theory]
    [InlineData("YML001")]
    [InlineData("yml001")]
    [InlineData("Unclosed-Front-Matter")]
    public void Kinds_of_problems_are_found_by_id_or_name_in_any_letter_case(string typed) =>
        Assert.Equal("YML001", Catalog.Find(typed)?.Id);

    [GeneratedRegex(@"^[A-Z]{3}\d{3}$")]
    private static partial Regex Id { get; }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name { get; }
}
