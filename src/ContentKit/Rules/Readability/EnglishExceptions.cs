using System.Collections.Frozen;

namespace ContentKit.Rules.Readability;

/// <summary>English words whose spelling tells their syllables wrongly, among those that leaflets use.</summary>
internal static class EnglishExceptions
{
    /// <summary>By their number of syllables.</summary>
    private static readonly string[][] Words =
    [
        [],
        ["ached", "aye", "eye", "eyed", "eyes", "isle", "isles", "pier", "piers", "tier", "tiers"],
        [
            "acne", "acre", "acres", "aisle", "argue", "argued", "aspirin", "bracelet", "bracelets", "business", "cafe", "cashier", "cashiers", "cushion", "cushions", "evening", "evenings",
            "fashion", "fibre", "fibres", "forest", "giant", "giants", "hundred", "hundreds", "hygiene", "junior", "lion", "lions", "litre", "litres", "metre", "metres", "naked", "quiet", "quiets", "reuse", "reused",
            "sacred", "safety", "senior", "seniors", "soldier", "soldiers", "thereof", "wicked", "centre", "centres", "wednesday", "vacuum", "awesome", "neon", "crooked", "poem", "poems", "ruin", "ruined",
        ],
        [
            "apnea", "area", "areas", "behavior", "behaviors", "behaviour", "behaviours", "businesses", "cereal", "cereals", "companion", "companions", "cornea", "corneas", "everyone", "familiar", "genuine",
            "idea", "ideas", "linear", "nausea", "nuclear", "opinion", "realize", "realized", "realizes", "realise", "realised", "recipe", "recipes", "sesame", "specialties", "specialty",
            "suicide", "theater", "theaters", "theatre", "theatres", "trachea", "tuition", "urea", "vegetable", "vegetables", "wherever", "whoever", "convenient", "convenience", "ganglion", "influenced", "quieter",
        ],
        ["anesthesia", "anaesthesia", "coalition", "dandelion", "diabetes", "diarrhoea", "initiative", "initiatives", "laboratory", "laboratories", "nauseated", "reality", "suicidal", "veterinary"],
        ["intrauterine", "preoperative", "preeclampsia", "postoperative",],
        ["osteoarthritis", "perioperative"],
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Counts =
        Words.SelectMany((words, count) => words.Select(word => (word, count))).ToFrozenDictionary(entry => entry.word, entry => entry.count, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null for a word that follows the rules.</summary>
    public static int? Find(ReadOnlySpan<char> word) => Counts.TryGetValue(word, out var count) ? count : null;
}
