using System.Management.Automation;

namespace NewsTools.Completers;

/// <summary>The session in which a line is completed: its location and variables.</summary>
internal static class CurrentSession
{
    /// <summary>A <see cref="SessionState"/> made by its constructor would have neither.</summary>
    public static SessionState State
        => ((EngineIntrinsics)ScriptBlock.Create("$ExecutionContext").Invoke()[0].BaseObject).SessionState;
}
