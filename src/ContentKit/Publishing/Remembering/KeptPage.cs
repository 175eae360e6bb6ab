using ContentKit.Model.Signing;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>A page as a build found it.</summary>
/// <param name="Stamp">Of its file; null when the file may have changed since without another stamp.</param>
/// <param name="File">Identifies the bytes of the file, which were read without any problem.</param>
/// <param name="Signature">Of its clinical content; null when nobody has asked for it yet.</param>
/// <param name="Content">What <see cref="PageWriter"/> wrote of it.</param>
internal sealed record KeptPage(InputStamp? Stamp, Fingerprint File, Signature? Signature, ReadOnlyMemory<byte> Content);
