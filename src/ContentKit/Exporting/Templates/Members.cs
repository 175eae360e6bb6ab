using System.Collections.Frozen;

namespace ContentKit.Exporting.Templates;

/// <summary>The members of a value while they are put together.</summary>
internal sealed class Members
{
    private readonly List<string> _names = [];
    private readonly List<object?> _values = [];

    public Members(ModelValue value)
    {
        foreach (var (name, member) in value.Members)
        {
            _names.Add(name);
            _values.Add(member);
        }
    }

    public object? Get(string name) => _names.IndexOf(name) is var index and >= 0 ? _values[index] : null;

    public void Set(string name, object? value)
    {
        var index = _names.IndexOf(name);
        if (index >= 0)
        {
            _values[index] = value;
            return;
        }
        _names.Add(name);
        _values.Add(value);
    }

    /// <param name="onlyForTemplates">Members that the value's JSON leaves out.</param>
    public ModelValue ToValue(FrozenSet<string> onlyForTemplates) => new([.. _names], [.. _values]) { OnlyForTemplates = onlyForTemplates };
}
