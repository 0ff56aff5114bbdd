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

Describe 'The package' {
    BeforeAll {
        $root = Split-Path $PSScriptRoot
        Push-Location $TestDrive
        & pwsh -NoProfile -NonInteractive -File (Join-Path $root 'build.ps1') -Task Package | Out-Null
        Pop-Location
        $package = Join-Path $root 'out/NewsTools'
    }

    It 'has a valid manifest, help, licence and notices' {
        Test-ModuleManifest (Join-Path $package 'NewsTools.psd1') | Should -Not -BeNullOrEmpty
        'README.md', 'LICENSE', 'NOTICE.md', 'CHANGELOG.md', 'en-US/NewsTools.dll-Help.xml' | ForEach-Object { Join-Path $package $_ | Should -Exist }
    }

    It 'is under 55 MB, with the runtimes of SQLite alone' {
        $files = Get-ChildItem $package -Recurse -File
        ($files | Measure-Object Length -Sum).Sum | Should -BeLessThan 55MB
        ($files | Where-Object FullName -Like '*runtimes*').Name | Sort-Object -Unique | Should -BeLike '*e_sqlite3*'
    }

    It 'unpacks to a folder of the module''s name' {
        Expand-Archive (Join-Path (Split-Path $package) 'NewsTools.zip') -DestinationPath $TestDrive
        Test-ModuleManifest (Join-Path $TestDrive 'NewsTools/NewsTools.psd1') | Should -Not -BeNullOrEmpty
    }

    It 'loads by its name from a module path, in parallel runspaces too' {
        $script = { $env:PSModulePath = "$($args[0])"; 1..2 | ForEach-Object -Parallel { (Get-DateMention -Text 'It rained on 5 March 2018.').Value } }
        & pwsh -NoProfile -NonInteractive -Command $script -args (Split-Path $package) | Should -Be '2018-03-05', '2018-03-05'
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

    It 'has examples that run' {
        $seeds = Join-Path (Split-Path $PSScriptRoot) 'seeds'
        $folder = New-Item (Join-Path $TestDrive $Name) -ItemType Directory
        Copy-Item "$seeds/diplomacy.txt" (Join-Path $folder 'article.txt')
        Copy-Item "$seeds/court.txt" (Join-Path $folder 'court.txt')
        Set-Content (Join-Path $folder 'export.jsonl') '{ "headline": "Rain in Cork", "body": "Rain fell on Cork on Monday, the council said.", "date": "2020-02-03" }'
        $env:NEWSTOOLS_DATABASE = Join-Path $folder 'articles.db'
        Push-Location $folder
        try {
            Import-Article *.txt | Out-Null
            Import-Article *.txt -Database project.db | Out-Null
            foreach ($example in (Get-Help $Name).Examples.Example) {
                $ConfirmPreference, $ErrorActionPreference = 'None', 'Stop'
                { & ([scriptblock]::Create($example.Code)) 3>$null | Out-String } | Should -Not -Throw -Because $example.Code
            }
        }
        finally {
            Pop-Location
            Remove-Item Env:NEWSTOOLS_DATABASE
        }
    }

    It 'says what it gives' {
        $Command.OutputType | Should -Not -BeNullOrEmpty
    }
}
