#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'NewsTools.psd1') -Force
    $seeds = Join-Path $root 'seeds'
}

Describe 'Bad input' {
    BeforeEach {
        $database = Join-Path $TestDrive "$([guid]::NewGuid()).db"
    }

    It 'tells of a missing path and goes on with the others' {
        $articles = Import-Article (Join-Path $TestDrive 'missing.txt'), "$seeds/court.txt" -Database $database -ErrorVariable problems -ErrorAction SilentlyContinue
        $articles.Status | Should -Be 'Imported'
        $problems.Count | Should -Be 1
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'PathNotFound,*'
    }

    It 'stops at a missing path if told to' {
        { Import-Article (Join-Path $TestDrive 'missing.txt') -Database $database -ErrorAction Stop } | Should -Throw -ErrorId 'PathNotFound,*'
    }

    It 'tells of an empty file and of one of NULs, and goes on' -ForEach @(
        @{ Bytes = [byte[]]@() }
        @{ Bytes = [byte[]]::new(2000) }
    ) {
        $file = Join-Path $TestDrive 'bad.txt'
        [IO.File]::WriteAllBytes($file, $Bytes)
        $articles = Import-Article $file, "$seeds/court.txt" -Database $database -ErrorVariable problems -ErrorAction SilentlyContinue
        @($articles).Count | Should -Be 1
        $problems.Count | Should -Be 1
        $problems[0].TargetObject | Should -BeLike '*bad.txt'
    }

    It 'does not open a file that is no database' {
        { Get-Article -Database "$seeds/court.txt" } | Should -Throw -ErrorId 'StoreNotADatabase,*'
    }

    It 'does not open a database that cannot be made' {
        { Import-Article "$seeds/court.txt" -Database (Join-Path "$seeds/court.txt" 'news.db') } | Should -Throw -ErrorId 'StoreNotOpened,*'
    }
}
