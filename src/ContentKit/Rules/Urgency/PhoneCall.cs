namespace ContentKit.Rules.Urgency;

/// <summary>A short number that a text tells its readers to call.</summary>
/// <param name="Number">Digits only.</param>
/// <param name="Verb">Where the sentence begins to tell it; the same as <paramref name="Start"/> where no verb is needed.</param>
internal readonly record struct PhoneCall(string Number, int Verb, int Start, int Length)
{
    public int End => Start + Length;
}
