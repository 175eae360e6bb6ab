using System.Text;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>Reads a file as strict JSON into nodes; strings are quoted scalars, all other values are plain.</summary>
internal static class JsonReader
{
    public const int MaximumDepth = 32;

    /// <summary>Null after an error; the reason is in the bag.</summary>
    /// <param name="isTyped">Whether numbers and booleans may not stand for text, as they may in front matter.</param>
    public static Node? Read(SourceFile file, DiagnosticBag bag, bool isTyped = false)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var nodes = new JsonNodes(file, bytes, isTyped, bag);
        try
        {
            return nodes.Read();
        }
        catch (JsonException problem)
        {
            JsonProblems.Report(file, OffsetOf(problem, bytes), nodes.IsInside, bag);
        }
        catch (InvalidOperationException)
        {
            bag.Report(JsonErrors.Broken, nodes.Here, "An escape in this text stands for half of a character.");
        }
        return null;
    }

    private static long OffsetOf(JsonException problem, byte[] bytes)
    {
        var line = 0;
        for (var i = problem.LineNumber ?? 0; i > 0; i--)
            line += bytes.AsSpan(line).IndexOf((byte)'\n') + 1;
        return line + (problem.BytePositionInLine ?? 0);
    }
}
