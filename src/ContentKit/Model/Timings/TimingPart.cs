namespace ContentKit.Model.Timings;

/// <summary>The field of a timing that a quantity stands in. "Every other day" makes no sense as a length, nor "first week" as a rhythm.</summary>
internal enum TimingPart
{
    For,
    Every,
    During,
}
