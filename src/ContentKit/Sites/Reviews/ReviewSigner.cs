using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Syntax;
using ContentKit.Syntax.Editing;

namespace ContentKit.Sites.Reviews;

/// <summary>Writes a sign-off into the front matter of a page, and touches nothing else.</summary>
internal sealed class ReviewSigner(ReviewPolicy policy, SignOff signOff)
{
    public SignedPage Sign(Document document)
    {
        var fields = DocumentParser.Parse(document.Source, new DiagnosticBag())?.Fields ?? throw new UnreachableException("A document has front matter.");
        var editor = new FieldEditor(document.Source);
        var signature = document.Signature.ToString();
        if (fields["review"] is not { Kind: NodeKind.Mapping } review)
        {
            AddReview(editor, fields, signature);
            return new SignedPage(document, editor.Apply(), [], []);
        }
        editor.Set(review, "last", Iso(signOff.Date));
        SetNext(editor, review);
        var names = NamesOf(review);
        var person = review["by"]?.Items.FirstOrDefault(item => IsReviewer(item["name"]?.Text));
        if (person is null)
            editor.SetList(review, "by", signOff.Person);
        else
            foreach (var (name, text) in signOff.Person.Skip(1))
                editor.Set(person, name, text);
        editor.Set(review, "signature", signature);
        var others = names.RemoveAll(IsReviewer);
        return new SignedPage(document, editor.Apply(), person is null ? [] : others, person is null ? others : []);
    }

    private bool IsReviewer(string? name) => signOff.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<string> NamesOf(Node review) => [.. (review["by"]?.Items ?? []).Select(item => item["name"]?.Text ?? "")];

    /// <summary>A page that says how often keeps saying so; one that names a day gets the new day.</summary>
    private void SetNext(FieldEditor editor, Node review)
    {
        var isEvery = review["every"] is { IsNull: false };
        var (name, text) = (signOff.Every, signOff.Due) switch
        {
            ({ } every, _) => ("every", every),
            (_, { } due) => ("due", Iso(due)),
            _ when isEvery => ("every", null),
            _ => ("due", policy.LatestDue(signOff.Date) is { } latest ? Iso(latest) : null),
        };
        if (text is null)
            return;
        var old = isEvery ? "every" : "due";
        if (name == old)
            editor.Set(review, name, text);
        else
            editor.Exchange(review, old, name, text);
    }

    private void AddReview(FieldEditor editor, Node fields, string signature)
    {
        var last = Iso(signOff.Date);
        var next = signOff.Every is { } every ? $"every: {every}" : $"due: {Iso(signOff.Due ?? policy.LatestDue(signOff.Date) ?? signOff.Date)}";
        ImmutableArray<string> lines = [$"last: {last}", next, "by:", .. YamlGroup.Item(signOff.Person).Select(line => "  " + line), $"signature: {signature}"];
        editor.AppendGroup(fields, "review", lines, $"{{ last: {last}, {next}, by: [{YamlGroup.Flow(signOff.Person)}], signature: {signature} }}");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
