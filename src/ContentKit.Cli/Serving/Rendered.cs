using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Serving;

/// <summary>What rendering one output gave.</summary>
/// <param name="Inputs">What it was rendered from.</param>
/// <param name="Bytes">Null when the proof refused it.</param>
internal sealed record Rendered(Fingerprint Inputs, byte[]? Bytes, ImmutableArray<Diagnostic> Problems);
