#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'NewsTools.psd1') -Force
    $database = Join-Path $TestDrive 'completion.db'
    Import-Article "$root/seeds/diplomacy.txt", "$root/seeds/court.txt" -Source 'Harbour Post' -Database $database | Out-Null

    function Complete([string] $line) { (TabExpansion2 $line $line.Length).CompletionMatches }
}

Describe 'Tab' {
    It 'completes <Line>' -ForEach @(
        @{ Line = 'Get-Quote -Speaker wang'; Expected = "'Wang Yi'" }
        @{ Line = "Get-Quote -Speaker 'wang"; Expected = "'Wang Yi'" }
        @{ Line = 'Get-Entity kono'; Expected = "'Taro Kono'" }
        @{ Line = 'Get-Article -Source har'; Expected = "'Harbour Post'" }
        @{ Line = 'Get-Article -Title foreign'; Expected = "'Foreign ministers of Japan and China*" }
        @{ Line = 'Get-Entity -Type per'; Expected = 'Person' }
        @{ Line = 'Import-Article -Encoding windows-1252'; Expected = 'windows-1252' }
    ) {
        $env:NEWSTOOLS_DATABASE = $database
        try {
            (Complete $Line).CompletionText | Where-Object { $_ -like $Expected } | Should -Not -BeNullOrEmpty
        }
        finally {
            Remove-Item Env:NEWSTOOLS_DATABASE
        }
    }

    It 'knows the database of the session''s default parameters' {
        $global:PSDefaultParameterValues['*-Article:Database'] = $database
        $global:PSDefaultParameterValues['Get-Entity:Database'] = $database
        try {
            (Complete 'Get-Entity tar').CompletionText | Should -Contain "'Taro Kono'"
        }
        finally {
            $global:PSDefaultParameterValues.Remove('*-Article:Database')
            $global:PSDefaultParameterValues.Remove('Get-Entity:Database')
        }
    }

    It 'finds a database by a path from the current location' {
        Push-Location (Split-Path $database)
        try { (Complete 'Get-Entity -Database completion.db tar').CompletionText | Should -Contain "'Taro Kono'" }
        finally { Pop-Location }
    }

    It 'tells how often a name stands there' {
        (Complete "Get-Entity -Database '$database' tar").ToolTip | Should -Match '^Taro Kono \(\d+\)$'
    }

    It 'makes no database' {
        $missing = Join-Path $TestDrive 'missing.db'
        Complete "Get-Entity -Database '$missing' tar" | Out-Null
        Test-Path $missing | Should -BeFalse
    }
}
