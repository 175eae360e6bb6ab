using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>The text of a page while a template writes it, in memory that serves one page after the other.</summary>
internal sealed class PageText : IScriptOutput
{
    private const int PageSize = 32 * 1024, Kept = 1024 * 1024;
    private readonly WeakReference<char[]?> _large = new(null); // a page of the whole library is followed by others, but not for long
    private char[] _letters = new char[PageSize];

    public int Length { get; private set; }

    /// <summary>As it is now: the next page overwrites it.</summary>
    public ReadOnlyMemory<char> Written => _letters.AsMemory(0, Length);

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _letters.Length - Length)
            Grow(Length + text.Length);
        text.CopyTo(_letters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Takes the last character away if it is this one.</summary>
    public bool TryTake(char last)
    {
        if (Length == 0 || _letters[Length - 1] != last)
            return false;
        Length--;
        return true;
    }

    public void Clear()
    {
        Length = 0;
        if (_letters.Length <= Kept)
            return;
        _large.SetTarget(_letters);
        _letters = new char[PageSize];
    }

    private void Grow(int needed)
    {
        var larger = Math.Max(2 * _letters.Length, needed);
        if (larger > Kept && _large.TryGetTarget(out var large) && large.Length >= larger)
        {
            Written.Span.CopyTo(large);
            _letters = large;
        }
        else
            Array.Resize(ref _letters, larger);
    }

    public void Write(string text, int offset, int count) => Append(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
