using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Scaffolding;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Cli.Commands;

/// <summary>Starts a leaflet.</summary>
internal sealed class NewCommand(Surroundings here)
{
    private readonly Argument<string> _type = new("TYPE") { HelpName = "TYPE", Description = "The type of leaflet: a schema in schemas/." };

    private readonly Argument<string> _id = new("ID") { HelpName = "ID", Description = "The name of the leaflet in addresses. It never changes, so choose it well." };

    private readonly Option<string?> _title = new("--title") { Description = "The title that readers see.", HelpName = "T" };

    private readonly Option<string?> _folder = new("--folder") { Description = "The folder below content/.", HelpName = "F" };

    private readonly Option<string?> _language = new("--lang") { Description = "The language, when it is not that of the library.", HelpName = "L" };

    private readonly Option<string?> _root = LibraryRoot.CreateOption();

    public static Command Create(Surroundings here)
    {
        var start = new NewCommand(here);
        start._type.CompletionSources.Add(_ => start.Types().Select(type => new CompletionItem(type)));
        var command = new ExampleCommand("new", "Starts a leaflet: a draft with the questions that its type asks.",
            "contentkit new aftercare knee-care",
            "contentkit new aftercare knee-care --title \"Knee care at home\" --folder musculoskeletal",
            "contentkit new aftercare knee-care --lang es")
        {
            start._type, start._id, start._title, start._folder, start._language, start._root,
        };
        command.SetAction(start.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (LibraryRoot.FindOrTell(parse.GetValue(_root), here, error) is not { } root)
            return ExitCode.Usage;
        var files = Folder.Read(root, Environment.ProcessorCount);
        var settings = SettingsReader.Read(files.Settings, SchemaSet.Config, new DiagnosticBag());
        var language = parse.GetValue(_language) is { } typed && typed != settings.Language ? typed : null;
        var leaflet = new NewLeaflet(parse.GetRequiredValue(_id), language, parse.GetValue(_folder));
        var schema = Schema(files, parse.GetRequiredValue(_type), out var problem);
        problem ??= leaflet.Problem() ?? Taken(files, leaflet);
        if (problem is null && schema is not null && !NewFile.TryWrite(Path.Combine(root, leaflet.Path), file => file.Write(Encoding.UTF8.GetBytes(Text(schema, leaflet, parse.GetValue(_title))))))
            problem = $"'{leaflet.Path}' exists already.";
        if (problem is not null)
        {
            error.WriteLine($"error: {TerminalText.Escape(problem)}");
            return ExitCode.Usage;
        }
        output.WriteLine(leaflet.Path);
        output.Flush(); // so that a terminal shows the advice last
        error.WriteLine($"Answer the questions in it, then run: contentkit check {leaflet.Path}");
        return ExitCode.Fine;
    }

    private static TypeSchema? Schema(LibraryFiles files, string type, out string? problem)
    {
        var bag = new DiagnosticBag();
        var schemas = SchemaSet.Load(files.Schemas, bag);
        var known = schemas.All.Select(schema => schema.Type).ToList();
        problem = schemas.Find(type) is not null ? null
            : schemas.Broken.Contains(type) ? $"The schema of '{type}' has errors; 'contentkit check' shows them."
            : NearestName.Find(type, known) is { } near ? $"There is no type called '{type}'. Did you mean '{near}'?"
            : $"There is no type called '{type}'. There are: {string.Join(", ", known)}.";
        return schemas.Find(type);
    }

    private static string? Taken(LibraryFiles files, NewLeaflet leaflet)
    {
        var wanted = PageName.Of(leaflet.Path);
        var taken = files.Pages.FirstOrDefault(page => PageName.Of(page.Path) == wanted);
        return taken is null ? null : $"There is a leaflet '{leaflet.Id}' already: {taken.Path}";
    }

    private static string Text(TypeSchema schema, NewLeaflet leaflet, string? title)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, answer) in new[] { ("type", schema.Type), ("id", leaflet.Id), ("title", title), ("status", "draft") })
            if (answer is not null && schema.Root.Find(name) is not null)
                answers[name] = answer;
        return new Scaffold(answers.ToImmutable()).Write(schema.Root);
    }

    private IEnumerable<string> Types() => LibraryRoot.Find(null, here) is { } root
        ? SchemaSet.Load(Folder.Read(root, Environment.ProcessorCount).Schemas, new DiagnosticBag()).All.Select(schema => schema.Type)
        : [];
}
