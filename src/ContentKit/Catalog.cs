using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Exporting.Narratives;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Publishing;
using ContentKit.Publishing.Signatures;
using ContentKit.Rules;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;

namespace ContentKit;

/// <summary>Every kind of problem that ContentKit can report.</summary>
public static class Catalog
{
    /// <summary>Sorted by id.</summary>
    public static ImmutableArray<Descriptor> All { get; } =
    [
        .. new[]
        {
            SourceErrors.All, YamlErrors.All, JsonErrors.All, MarkdownErrors.All, LayoutErrors.All, SchemaErrors.All, DocumentErrors.All, ModelErrors.All, SettingsErrors.All, RuleErrors.All,
            TemplateErrors.All, NarrativeErrors.All, FeedErrors.All, OutputErrors.Configuration, OutputErrors.Machine, [OutputErrors.NotTidy], SignatureErrors.All,
        }.SelectMany(family => family)
        .Concat(RuleLibrary.Load([], BuiltIn.WordLists, new DiagnosticBag()).Select(rule => rule.Descriptor))
        .Concat(Assembler.SiteRules.SelectMany(rule => rule.Descriptors)).Concat(Assembler.DocumentRules.SelectMany(rule => rule.Descriptors))
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>By id or name, in any letter case; null when there is none.</summary>
    public static Descriptor? Find(string idOrName) => All.FirstOrDefault(descriptor =>
        descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
