using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Usage;
using ContentKit.Schemas;
using ContentKit.Text;

namespace ContentKit.Cli.Commands;

/// <summary>Prints schemas.</summary>
internal sealed class SchemaCommand(Surroundings here)
{
    private const string Settings = "config", WordList = "word-list", Contract = "output";

    private readonly Argument<string?> _type = new("TYPE")
    {
        HelpName = "TYPE",
        Description = $"A type of leaflet, '{Settings}' for contentkit.yml, '{WordList}' for schemas/rules/*.yml or '{Contract}' for the published JSON.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _list = new("--list") { Description = "List all schemas." };

    private readonly Option<string?> _root = LibraryRoot.CreateOption();

    public static Command Create(Surroundings here)
    {
        var schema = new SchemaCommand(here);
        var command = new ExampleCommand("schema", "Prints the JSON Schema of a type of leaflet, of the settings or of the published files.",
            "contentkit schema aftercare   the fields of a leaflet",
            "contentkit schema config      the settings in contentkit.yml",
            "contentkit schema word-list   a list of words in schemas/rules/",
            "contentkit schema output      what partners get",
            "contentkit schema --list      all schemas")
        {
            schema._type, schema._list, schema._root,
        };
        command.SetAction(schema.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        var root = LibraryRoot.Find(parse.GetValue(_root), here);
        if (root is null && parse.GetResult(_root) is not null)
        {
            LibraryRoot.FindOrTell(parse.GetValue(_root), here, error);
            return ExitCode.Usage;
        }
        var schemas = All(root);
        if (parse.GetValue(_list) || parse.GetValue(_type) is not { } type)
            foreach (var name in schemas.Keys)
                output.WriteLine(TerminalText.EscapeStart(name));
        else if (schemas.TryGetValue(type, out var found))
            output.Write(found.Text);
        else
        {
            var near = NearestName.Find(type, schemas.Keys);
            error.WriteLine($"error: There is no schema called '{TerminalText.Escape(type)}'. {(near is null ? "List all with 'contentkit schema --list'." : $"Did you mean '{near}'?")}");
            return ExitCode.Usage;
        }
        return ExitCode.Fine;
    }

    /// <summary>The schemas of the library, or outside of one those of the tool, by name.</summary>
    private static ImmutableSortedDictionary<string, SourceFile> All(string? root)
    {
        var (types, contract) = root is not null && Folder.Read(root, Environment.ProcessorCount) is var files
            ? (files.Schemas, files.Contract)
            : (BuiltIn.Schemas, BuiltIn.Contract);
        var all = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in types)
            all[Path.GetFileName(file.Path).Replace(SchemaSet.Extension, "", StringComparison.Ordinal)] = file;
        all[Settings] = BuiltIn.SettingsSchema;
        all[WordList] = BuiltIn.WordListSchema;
        if (contract is not null)
            all[Contract] = contract;
        return all.ToImmutable();
    }
}
