namespace NewsTools.Shell.Output;

/// <summary>The cmdlets of PowerShell's Utility and Management modules, which the bare engine lacks.</summary>
internal static class UnservedCmdlets
{
    private static readonly Dictionary<string, string> Modules = Table("Microsoft.PowerShell.Utility", """
        Add-Member Add-Type Clear-Variable Compare-Object ConvertFrom-Csv ConvertFrom-Json ConvertFrom-Markdown ConvertFrom-StringData ConvertTo-Csv ConvertTo-Html
        ConvertTo-Json ConvertTo-Xml Export-Alias Export-Clixml Export-Csv Export-FormatData Format-Custom Format-Hex Format-List Format-Table Format-Wide Get-Alias
        Get-Culture Get-Date Get-Error Get-Event Get-FileHash Get-FormatData Get-Host Get-Member Get-Random Get-TypeData Get-UICulture Get-Unique Get-Uptime
        Get-Variable Group-Object Import-Alias Import-Clixml Import-Csv Import-LocalizedData Import-PowerShellDataFile Invoke-Expression Invoke-RestMethod
        Invoke-WebRequest Join-String Measure-Command Measure-Object New-Alias New-Guid New-Object New-TemporaryFile New-TimeSpan New-Variable Out-File Out-GridView
        Out-String Read-Host Register-ObjectEvent Remove-TypeData Remove-Variable Select-Object Select-String Select-Xml Send-MailMessage Set-Alias Set-Date
        Set-Variable Show-Markdown Sort-Object Start-Sleep Tee-Object Test-Json Trace-Command Unblock-File Update-FormatData Update-List Update-TypeData Wait-Event
        Write-Debug Write-Error Write-Host Write-Information Write-Output Write-Progress Write-Verbose Write-Warning
        """)
        .Concat(Table("Microsoft.PowerShell.Management", """
        Add-Content Clear-Content Clear-Item Convert-Path Copy-Item Get-ChildItem Get-Content Get-Item Get-ItemProperty Get-Location Get-Process Get-PSDrive
        Get-PSProvider Get-Service Invoke-Item Join-Path Move-Item New-Item New-PSDrive Pop-Location Push-Location Remove-Item Rename-Item Resolve-Path
        Set-Content Set-Item Set-Location Split-Path Start-Process Stop-Process Test-Connection Test-Path Wait-Process
        """))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do about a cmdlet that is not there; null where it is none of PowerShell's own.</summary>
    public static string? Needs(string command) => Modules.TryGetValue(command, out string? module)
        ? $"{command} is a cmdlet of {module}, which newstools does not carry: it needs PowerShell itself (pwsh)."
        : null;

    private static Dictionary<string, string> Table(string module, string cmdlets)
        => cmdlets.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToDictionary(name => name, _ => module, StringComparer.OrdinalIgnoreCase);
}
