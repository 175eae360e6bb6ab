using ContentKit.Diagnostics;

namespace ContentKit.Schemas.Forms;

/// <summary>Why a text is not in its form; <paramref name="Words"/> go on after the name of the field.</summary>
internal sealed record FormProblem(Descriptor Descriptor, string Words, string? Help = null);
