#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'NewsTools.psd1') -Force
    $seeds = Join-Path $root 'seeds'
}

Describe 'Import-Article' {
    BeforeEach {
        $database = Join-Path $TestDrive "$([guid]::NewGuid()).db"
    }

    It 'imports what a wildcard finds, one object a file' {
        $articles = Import-Article "$seeds/*.txt" -Database $database
        $articles.Count | Should -Be (Get-ChildItem $seeds -Filter *.txt).Count
        $articles | ForEach-Object { $_.Status | Should -Be 'Imported' }
        $articles.Title | Should -Contain 'Calder Robotics opens research centre in Dundee'
    }

    It 'reads the head of an article' {
        $article = Import-Article "$seeds/diplomacy.txt" -Database $database
        $article.Dateline | Should -Be 'BEIJING'
        $article.Published | Should -Be ([datetime]'2018-01-28')
        $article.PublishedBasis | Should -Be 'Inferred'
        $article.Authors | Should -Be 'Lena Marsh'
    }

    It 'is idempotent' {
        $first = Import-Article "$seeds/court.txt" -Database $database
        $second = Import-Article "$seeds/court.txt" -Database $database
        $second.Status | Should -Be 'Unchanged'
        $second.Id | Should -Be $first.Id
        @(Get-Article -Database $database).Count | Should -Be 1
    }

    It 'replaces an article whose file changed, and its facts' {
        $file = Join-Path $TestDrive 'changed.txt'
        Set-Content $file "The mayor spoke on Monday.`n`n""We will build it,"" said Ann Poe, the mayor of the town."
        $first = Import-Article $file -Database $database
        Set-Content $file "The mayor spoke on Monday.`n`n""We will not build it,"" said Ann Poe, the mayor of the town."
        $second = Import-Article $file -Database $database
        $second.Status | Should -Be 'Updated'
        $second.Id | Should -Be $first.Id
        (Get-Quote -Database $database).Text | Should -BeLike 'We will not build it*'
    }

    It 'takes files and paths from the pipeline' {
        (Get-ChildItem $seeds -Filter court.txt | Import-Article -Database $database).Status | Should -Be 'Imported'
        ("$seeds/sport.txt" | Import-Article -Database $database).Status | Should -Be 'Imported'
    }

    It 'takes a literal path with brackets' {
        $file = Join-Path $TestDrive 'a[1].txt'
        Copy-Item "$seeds/sport.txt" -Destination (Join-Path $TestDrive 'plain.txt')
        Move-Item (Join-Path $TestDrive 'plain.txt') -Destination $file
        (Import-Article -LiteralPath $file -Database $database).Status | Should -Be 'Imported'
    }

    It 'imports the files of the current location without an argument' {
        Push-Location $seeds
        try {
            $quotes = Import-Article -Database $database | Get-Quote | Where-Object Speaker -eq 'Wang Yi'
        }
        finally {
            Pop-Location
        }

        $quotes | Should -Not -BeNullOrEmpty
        $quotes.Title | Sort-Object -Unique | Should -BeLike 'Foreign ministers of Japan and China*'
    }

    It 'takes the day of publication that is given' {
        $article = Import-Article "$seeds/sport.txt" -Published 2022-05-30 -Database $database
        $article.Published | Should -Be ([datetime]'2022-05-30')
        $article.PublishedBasis | Should -Be 'Parameter'
    }

    It 'writes nothing with -WhatIf' {
        Import-Article "$seeds/court.txt" -Database $database -WhatIf
        Test-Path $database | Should -BeFalse
    }
}
