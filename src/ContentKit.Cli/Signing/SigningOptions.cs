using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Printing;
using ContentKit.Publishing;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Cli.Signing;

/// <summary>The options that say with which keys a publish is signed.</summary>
internal sealed class SigningOptions(Surroundings here)
{
    public const string Variable = "CONTENTKIT_SIGNING_KEY";

    private readonly Option<string[]> _keys = new("--sign-key")
    {
        Description = $"Sign manifest.json with the P-256 key in this PEM file; give it twice while one key follows another. Without it, the variable {Variable} counts: a path, or the text of the file.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _unsigned = new("--unsigned") { Description = "Publish without a signature, even where the last publish had one." };

    public void AddTo(Command command)
    {
        command.Add(_keys);
        command.Add(_unsigned);
    }

    /// <summary>The same options with the keys in them; null after telling what is wrong.</summary>
    /// <param name="published">Folders that are shared with others, in which no key may lie.</param>
    public WorkspaceOptions? AddTo(WorkspaceOptions options, IEnumerable<string> published, ParseResult parse)
    {
        var (error, files) = (parse.InvocationConfiguration.Error, parse.GetValue(_keys) ?? []);
        if (parse.GetValue(_unsigned))
        {
            if (files.Length == 0)
                return options with { Unsigned = true };
            error.WriteLine("error: --sign-key and --unsigned contradict each other.");
            return null;
        }
        if (files.Length == 0 && here.Variable(Variable) is { Length: > 0 } value)
            files = [value];
        var shared = published.Select(RealPath.Of).ToImmutableArray();
        var keys = files.Select(file => Read(file, shared, error)).ToList();
        if (keys.Contains(null))
            return null;
        return keys.Count == 0 ? options : options with { Signer = new ManifestSigner(keys.OfType<SigningKey>()) };
    }

    private SigningKey? Read(string value, ImmutableArray<string> shared, TextWriter error)
    {
        if (value.TrimStart().StartsWith("-----BEGIN ", StringComparison.Ordinal))
            return Parse(value, $"The key in {Variable} cannot be used", error);
        var shown = TerminalText.Escape(value);
        if (KeyFile.ProblemOf(here.PathOf(value), shared) is { } problem)
        {
            error.WriteLine($"error: The key file '{shown}' {problem}");
            return null;
        }
        if (KeyFile.IsOpenToOthers(here.PathOf(value)))
            error.WriteLine($"warning: Other people of this machine can read the key file '{shown}'. Run: chmod 600 '{shown}'");
        return Parse(File.ReadAllText(here.PathOf(value)), $"The key file '{shown}' cannot be used", error);
    }

    private static SigningKey? Parse(string pem, string sentence, TextWriter error)
    {
        var key = SigningKey.Read(pem, out var problem);
        if (key is null)
            error.WriteLine($"error: {sentence}. {problem}");
        return key;
    }
}
