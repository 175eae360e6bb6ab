using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Exporting.Proof;

/// <summary>Something of a document that every rendering must print. Path is as authors write it: urgency.emergency.when[0].</summary>
internal sealed record ProofItem(string Path, RenderedText Text, Location Location)
{
    /// <summary>True when one of its forms has no words although the author wrote some: a printer lost them.</summary>
    public bool IsLost => string.IsNullOrWhiteSpace(Text.Html) || string.IsNullOrWhiteSpace(Text.Text);

    /// <summary>The first words, for messages.</summary>
    public string Words => Text.Text.Length <= 60 ? Text.Text : Text.Text[..57] + "...";
}
