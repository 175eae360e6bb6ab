using ContentKit.Text;

namespace ContentKit.Rules.Readability;

/// <summary>One of the sentences that make a leaflet hard to read.</summary>
public sealed record HardSentence(Location Place, string Text, int Words, int Syllables);
