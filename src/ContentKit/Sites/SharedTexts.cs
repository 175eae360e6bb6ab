using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Sites;

/// <summary>The fragments that pages about the library print: site-home, site-about and site-review, and the disclaimer that leaflets share.</summary>
internal static class SharedTexts
{
    private const string Prefix = "site-", Disclaimer = "disclaimer";

    private static readonly string[] Names = ["home", "about", "review"];

    /// <summary>By language, then name without "site-". A text that a language lacks is absent.</summary>
    public static ImmutableDictionary<string, ImmutableDictionary<string, RenderedText>> Of(Settings settings, BindingScope scope, IEnumerable<string> languages)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, RenderedText>>(StringComparer.Ordinal);
        var number = scope.NumberOf(settings.DefaultOf("region") ?? "");
        foreach (var language in languages)
        {
            var words = scope.For(language, number);
            var own = ImmutableDictionary.CreateBuilder<string, RenderedText>(StringComparer.Ordinal);
            foreach (var (name, fragment) in Names.Select(name => (name, Prefix + name)).Append((Disclaimer, settings.DefaultOf(Disclaimer) ?? Disclaimer)))
                if (words.Fragments.TryGetValue(fragment, out var text))
                    own[name] = text.Render(words);
            texts[language] = own.ToImmutable();
        }
        return texts.ToImmutable();
    }
}
