using ContentKit.Syntax.Markdown;

namespace ContentKit.Model.Timings;

/// <summary>How long, how often and over which time something is done.</summary>
public sealed record Timing(Quantity? For, Quantity? Every, Quantity? During, RenderedText? Limit, bool AsDirected);
