using ContentKit.Diagnostics;
using ContentKit.Model.Languages;
using ContentKit.Schemas.Forms;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>Finds disclaimers that name a shared text which is not there, or not in the language of the page.</summary>
internal sealed class DisclaimerCheck(ParsedDocument page, string language, BindingScope library)
{
    /// <summary>A single word is no disclaimer: it is the name of one.</summary>
    public void Report(Value? data, MarkdownScope scope, DiagnosticBag bag)
    {
        if (data?["disclaimer"] is not { } value || value.Text.Text is not { } name || !SlugForm.IsSlug(name) || scope.Fragments.ContainsKey(name))
            return;
        if (scope.OtherFragments.Contains(name) && LanguageTable.Primary(language) != LanguageTable.Primary(library.Language))
            ReportUntranslated(value, name, bag);
        else
            bag.Report(MarkdownErrors.UnknownFragment, value.Location, $"There is no fragment called '{name}'.",
                NearestName.Find(name, scope.Fragments.Keys) is { } near ? $"Did you mean '{near}'?" : null);
    }

    /// <summary>The settings are right when they name it, so this is told where the translation is.</summary>
    private void ReportUntranslated(Value value, string name, DiagnosticBag bag)
    {
        var (place, tag) = (value.Location.File.Path == page.Source.Path ? value.Location : page.Source.At(0, 3), LanguageTable.Primary(language));
        var version = LanguageTable.NameOf(language) is { } known ? $"no {known} version" : $"no version in the language '{tag}'";
        bag.Report(MarkdownErrors.UnknownFragment, place, $"The shared text '{name}' has {version}.", $"Write content/_fragments/{name}.{tag}.md.");
    }
}
