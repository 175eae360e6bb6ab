namespace ContentKit.Rules.Urgency;

/// <summary>Finds the sentence around a place in a text.</summary>
internal static class Sentences
{
    public static (int Start, int End) Around(string text, int index)
    {
        var start = text.AsSpan(0, index).LastIndexOfAny('.', '!', '?') + 1;
        var end = text.AsSpan(index).IndexOfAny('.', '!', '?');
        return (start, end < 0 ? text.Length : index + end);
    }
}
