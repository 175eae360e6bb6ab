namespace ContentKit.Exporting.Templates;

/// <summary>The members of a value while they are put together.</summary>
internal sealed class Members
{
    private readonly List<string> _names;
    private readonly List<object?> _values = [];

    public Members(ModelValue value)
    {
        _names = [.. value.GetMembers()];
        foreach (var name in _names)
            _values.Add(value.TryGetValue(null, default, name, out var member) ? member : null);
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
    public ModelValue ToValue(IReadOnlyList<string> onlyForTemplates)
    {
        var (names, values) = (_names.ToArray(), _values.ToArray());
        return new ModelValue(names, values)
        {
            Json = writer =>
            {
                writer.WriteStartObject();
                for (var i = 0; i < names.Length; i++)
                {
                    if (values[i] is null || onlyForTemplates.Contains(names[i]))
                        continue;
                    writer.WritePropertyName(names[i]);
                    JsonText.Write(writer, values[i]);
                }
                writer.WriteEndObject();
            },
        };
    }
}
