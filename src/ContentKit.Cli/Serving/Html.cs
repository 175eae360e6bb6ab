using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ContentKit.Text;

namespace ContentKit.Cli.Serving;

/// <summary>A piece of a page. Values placed in <c>Html.Of($"...")</c> are escaped, other pieces are not.</summary>
internal readonly record struct Html(string Markup)
{
    public static readonly Html Empty = new("");

    public static Html Of(Handler handler) => new(handler.Text.ToString());

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Markup)));

    public override string ToString() => Markup;

    [InterpolatedStringHandler]
    public readonly ref struct Handler(int literalLength, int values)
    {
        public StringBuilder Text { get; } = new(literalLength + values * 16);

        public void AppendLiteral(string markup) => Text.Append(markup);

        public void AppendFormatted(Html piece) => Text.Append(piece.Markup);

        public void AppendFormatted(string? value) => HtmlEncoding.Append(Text, value ?? "");

        public void AppendFormatted(int value) => Text.Append(CultureInfo.InvariantCulture, $"{value}");
    }
}
