#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeDiscovery {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'NewsTools.psd1') -Force
    $commands = Get-Command -Module NewsTools | ForEach-Object { @{ Name = $_.Name; Command = $_ } }
}

Describe 'The module' {
    It 'has a valid manifest' {
        Test-ModuleManifest (Join-Path (Split-Path $PSScriptRoot) 'NewsTools.psd1') | Should -Not -BeNullOrEmpty
    }

    It 'exports what it promises' {
        (Get-Command -Module NewsTools).Name | Should -Contain 'Import-Article'
        (Get-Command -Module NewsTools).Name | Should -Contain 'Get-DateMention'
    }

    It 'brings no package into the session' {
        [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -match '^(Microsoft\.Data\.Sqlite|AngleSharp|Humanizer)$' } |
            ForEach-Object { [Runtime.Loader.AssemblyLoadContext]::GetLoadContext($_).Name } | Should -Not -Contain 'Default'
    }

    It 'leaves the database free when it goes' {
        $database = Join-Path $TestDrive 'free.db'
        Import-Article (Join-Path (Split-Path $PSScriptRoot) 'seeds/court.txt') -Database $database | Out-Null
        Remove-Module NewsTools
        { Remove-Item $database -ErrorAction Stop } | Should -Not -Throw
        Import-Module (Join-Path (Split-Path $PSScriptRoot) 'NewsTools.psd1') -Force
    }
}

Describe '<Name>' -ForEach $commands {
    It 'has help with a synopsis, a description and examples' {
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Not -BeNullOrEmpty
        $help.Synopsis | Should -Not -BeLike "$Name *-*"
        $help.Description | Should -Not -BeNullOrEmpty
        @($help.Examples.Example).Count | Should -BeGreaterOrEqual 4
    }

    It 'says what it gives' {
        $Command.OutputType | Should -Not -BeNullOrEmpty
    }
}
