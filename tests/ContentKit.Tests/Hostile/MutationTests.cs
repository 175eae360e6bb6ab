using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>Leaflets with random damage: whatever it is, it is reported or published whole, and nothing throws.</summary>
public sealed class MutationTests
{
    private const int Rounds = 20;
    private static readonly string[] Pieces =
        ["\n", "---", ": ", "- ", "'", "\"", "[", "]", "{", "}", "{{", "}}", "#", "*", "_", "`", "<", ">", "&", "|", "\\", "!", "~", ":::", "\t", "    ", "\0", "\u202E", "\r\n", "\uFEFF", "é", "\U0001F600", "1e9", "null", "](", "<!--", "%", "@"];

    public static TheoryData<string> Leaflets() => ["musculoskeletal/ankle-sprain.md", "musculoskeletal/ankle-sprain.es.md", "preparation/colonoscopy-preparation.md", "emergency/stitches-care.md",
        "neurologic/migraine.md", "pediatric/fever-after-vaccines.md", "surgical/hernia-repair.md", "otolaryngologic/tonsillectomy-child.es.md", "cardiovascular/cardiac-catheterization.md", "oncologic/breast-biopsy.md", "preparation/general-anesthesia-preparation.md"];

    [Theory, MemberData(nameof(Leaflets))]
    public void Damaged_bytes_are_reported_at_a_place(string name)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("content", name));
        var random = new Random(bytes.Length);
        for (var round = 0; round < Rounds; round++)
            HostilePage.Read(Damage(bytes, random));
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void Damaged_text_is_published_whole_or_not_at_all(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("content", name));
        var random = new Random(text.Length);
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = DamageText(text, random);
            var (files, problems) = HostilePage.Read(damaged);
            Assert.True(files.Count == 3 || HostilePage.Errors(problems).Length > 0, damaged);
            Assert.DoesNotContain(problems, problem => problem.Descriptor.Id.StartsWith("TPL", StringComparison.Ordinal));
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at));
                    break;
                case 2:
                    damaged.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    damaged.InsertRange(at, damaged.GetRange(random.Next(damaged.Count / 2), 40));
                    break;
            }
        }
        return [.. damaged];
    }

    private static string DamageText(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(text.Length);
            var cut = random.Next(3) == 0 ? Math.Min(random.Next(1, 30), text.Length - at) : 0;
            text = string.Concat(text.AsSpan(0, at), Pieces[random.Next(Pieces.Length)], text.AsSpan(at + cut));
        }
        return text;
    }
}
