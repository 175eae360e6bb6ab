using Xunit;

namespace ContentKit.Tests.Docs;

public class ReferenceTests
{
    [Fact]
    public void Reference_of_diagnostics_is_current() => Repository.AssertCurrent("docs/diagnostics.md", DiagnosticsReference.Write());

    [Fact]
    public void Reference_of_fields_is_current() => Repository.AssertCurrent("docs/fields.md", FieldsReference.Write());
}
