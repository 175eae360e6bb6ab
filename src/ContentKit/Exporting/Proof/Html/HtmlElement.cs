namespace ContentKit.Exporting.Proof.Html;

/// <summary>An open element. What hides it hides everything inside.</summary>
/// <param name="Hides">Why a reader would not see the content, in words; null when it is visible.</param>
/// <param name="Tiers">The tiers that class, id or data attributes name, its own or else those of the nearest element around it: 1 emergency, 2 urgent, 4 routine.</param>
/// <param name="Effects">What style sheets do to everything inside.</param>
internal readonly record struct HtmlElement(string Name, int Start, string? Hides, int Tiers, StyleEffects Effects);
