using System.Collections.Immutable;
using ContentKit.Model.Languages;

namespace ContentKit.Comparing.Words;

internal static class Vocabularies
{
    public static readonly ImmutableArray<Vocabulary> All = [EnglishVocabulary.Words, SpanishVocabulary.Words];

    /// <summary>Null for a language whose words nobody has written yet: any other word there counts as safety-critical.</summary>
    public static Vocabulary? Find(string language) => All.FirstOrDefault(words => words.Language == LanguageTable.Primary(language));
}
