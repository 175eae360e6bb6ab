namespace ContentKit.Model;

/// <summary>Gives the content of a document.</summary>
public abstract class ContentSource
{
    internal abstract DocumentContent Get();

    internal static ContentSource Of(DocumentContent content) => new Held(content);

    private sealed class Held(DocumentContent content) : ContentSource
    {
        internal override DocumentContent Get() => content;
    }
}
