using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Rules.WordLists;
using ContentKit.Text;

namespace ContentKit.Rules;

/// <summary>All rules that a library could use: the coded ones and the word lists.</summary>
internal static class RuleLibrary
{
    /// <param name="own">The library's schemas/rules/*.yml.</param>
    /// <param name="builtIn">The lists of the tool. The library's file of the same name takes the place of one.</param>
    public static ImmutableArray<IRule> Load(ImmutableArray<SourceFile> own, ImmutableArray<SourceFile> builtIn, DiagnosticBag bag)
    {
        var names = own.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var rules = CodedRules.All.ToDictionary(rule => rule.Descriptor.Id, StringComparer.Ordinal);
        foreach (var (file, isShipped) in builtIn.Where(file => !names.Contains(file.Path)).Select(file => (file, true)).Concat(own.Select(file => (file, false))))
            if (WordListReader.Read(file, bag, isShipped) is { } list && !rules.TryAdd(list.Descriptor.Id, list))
                bag.Report(RuleErrors.TakenRule, list.Location, $"The id {list.Descriptor.Id} belongs to the rule '{rules[list.Descriptor.Id].Descriptor.Name}'.");
        return [.. rules.Values.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
    }
}
