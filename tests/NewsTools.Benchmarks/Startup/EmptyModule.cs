using System.Management.Automation;
using System.Reflection;
using System.Reflection.Emit;

namespace NewsTools.Benchmarks.Startup;

/// <summary>A binary module with a manifest and one cmdlet that does nothing: what any module costs.</summary>
internal static class EmptyModule
{
    /// <summary>Writes it into a folder.</summary>
    /// <returns>The path of its manifest.</returns>
    public static string Write(string folder)
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName("Empty"), typeof(object).Assembly);
        TypeBuilder command = assembly.DefineDynamicModule("Empty").DefineType("Empty.GetNothingCommand", TypeAttributes.Public | TypeAttributes.Sealed, typeof(PSCmdlet));
        command.DefineDefaultConstructor(MethodAttributes.Public);
        ConstructorInfo attribute = typeof(CmdletAttribute).GetConstructor([typeof(string), typeof(string)])!;
        command.SetCustomAttribute(new CustomAttributeBuilder(attribute, ["Get", "Nothing"]));
        command.CreateType();
        assembly.Save(Path.Combine(folder, "Empty.dll"));
        string manifest = Path.Combine(folder, "Empty.psd1");
        File.WriteAllText(manifest, "@{ RootModule = 'Empty.dll'; ModuleVersion = '1.0'; CmdletsToExport = @('Get-Nothing') }");
        return manifest;
    }
}
