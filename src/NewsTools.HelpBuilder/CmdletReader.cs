using System.Management.Automation;
using System.Reflection;

namespace NewsTools.HelpBuilder;

/// <summary>Reads the cmdlets of an assembly from its metadata; none of its code runs.</summary>
internal sealed class CmdletReader
{
    private readonly Type[] _types;

    private readonly DocumentationComments _comments;

    public CmdletReader(string assemblyPath)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(assemblyPath))!;
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
            Path.Combine(folder, $"{new AssemblyName(wanted.Name).Name}.dll") is string path && File.Exists(path) ? Assembly.LoadFrom(path) : null;
        _types = Assembly.LoadFrom(Path.GetFullPath(assemblyPath)).GetExportedTypes();
        _comments = new DocumentationComments(Path.ChangeExtension(assemblyPath, ".xml"));
    }

    public CmdletShape Read(string name)
    {
        foreach (Type type in _types)
        {
            CustomAttributeData? cmdlet = Attribute(type, nameof(CmdletAttribute));
            if (cmdlet is not null && $"{cmdlet.ConstructorArguments[0].Value}-{cmdlet.ConstructorArguments[1].Value}" == name)
            {
                ParameterShape[] parameters = [.. Properties(type).Select(Parameter)];
                string[] sets = [.. parameters.SelectMany(parameter => parameter.Uses).Select(use => use.Set).Where(set => set.Length > 0).Distinct()];
                return new CmdletShape((string)cmdlet.ConstructorArguments[0].Value!, (string)cmdlet.ConstructorArguments[1].Value!, parameters, sets.Length > 0 ? sets : [""]);
            }
        }

        throw new InvalidDataException($"There is no cmdlet {name}.");
    }

    private static IEnumerable<PropertyInfo> Properties(Type type)
        => type.GetProperties().Where(property => Attribute(property, nameof(ParameterAttribute)) is not null).OrderBy(property => Depth(property.DeclaringType!));

    private static int Depth(Type type) => type.BaseType is null ? 0 : -Depth(type.BaseType) - 1;

    private static CustomAttributeData? Attribute(MemberInfo member, string name)
        => member.GetCustomAttributesData().FirstOrDefault(attribute => attribute.AttributeType.Name == name);

    private static bool IsHidden(CustomAttributeData parameter)
        => parameter.NamedArguments.Any(argument => argument.MemberName == nameof(ParameterAttribute.DontShow) && argument.TypedValue.Value is true);

    private static ParameterUse Use(CustomAttributeData attribute)
    {
        object? Named(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.MemberName == name).TypedValue.Value;
        bool Is(string name) => Named(name) is true;
        return new ParameterUse(
            Named("ParameterSetName") as string ?? "", Is("Mandatory"), Named("Position") as int?, Is("ValueFromPipeline"), Is("ValueFromPipelineByPropertyName"));
    }

    private ParameterShape Parameter(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Type element = type.IsArray ? type.GetElementType()! : type;
        return new ParameterShape
        {
            Name = property.Name,
            TypeName = element.Name + (type.IsArray ? "[]" : ""),
            IsSwitch = type.Name == nameof(SwitchParameter),
            Description = _comments.SummaryOf(property),
            Aliases = Attribute(property, nameof(AliasAttribute))?.ConstructorArguments[0].Value is IEnumerable<CustomAttributeTypedArgument> names
                ? [.. names.Select(argument => (string)argument.Value!)]
                : [],
            TakesWildcards = Attribute(property, nameof(SupportsWildcardsAttribute)) is not null,
            Values = element.IsEnum ? Enum.GetNames(element) : [],
            Uses = [.. property.GetCustomAttributesData().Where(attribute => attribute.AttributeType.Name == nameof(ParameterAttribute) && !IsHidden(attribute)).Select(Use)],
        };
    }
}
