using CsCheck;
using NJsonSchema;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class DifferentialTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_engine_and_the_positioned_checks_give_the_same_verdict(bool hasText)
    {
        var random = new RandomSchemas(hasText);
        var (valid, invalid) = (0, 0);
        Gen.Select(random.Schema, random.Value.List[8]).Sample((schema, values) =>
        {
            var ours = Check.Schema(schema);
            var engine = JsonSchema.FromJsonAsync(schema, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            foreach (var value in values)
            {
                var expected = engine.Validate(value).Count == 0;
                Assert.True(expected == Check.IsValid(ours, Check.Json(value)), $"{schema}\n{value}\nengine: {expected}");
                Interlocked.Increment(ref expected ? ref valid : ref invalid);
            }
        }, iter: 2000);
        Assert.InRange((double)valid / (valid + invalid), 0.05, 0.95);
    }
}
