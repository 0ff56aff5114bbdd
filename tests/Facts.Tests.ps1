#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'NewsTools.psd1') -Force
    $seeds = Join-Path $root 'seeds'
    $database = Join-Path $TestDrive 'facts.db'
    Import-Article "$seeds/*.txt" -Database $database | Out-Null
}

Describe 'Get-Quote' {
    It 'answers who said what' {
        $quotes = Get-Quote -Speaker 'Wang Yi' -Database $database
        $quotes.Text | Should -Contain 'China-Japan relations have always been like a boat going against a current,'
        $quotes | ForEach-Object { $_.Speaker | Should -Be 'Wang Yi' }
    }

    It 'takes wildcards for speakers, and kinds' {
        $quotes = Get-Quote -Speaker 'Odile*' -Kind Direct -Database $database
        $quotes.Count | Should -BeGreaterThan 2
        $quotes.Kind | Sort-Object -Unique | Should -Be 'Direct'
    }

    It 'reads files without storing them' {
        $before = @(Get-Article -Database $database).Count
        Get-Item "$seeds/court.txt" | Get-Quote | Should -Not -BeNullOrEmpty
        @(Get-Article -Database $database).Count | Should -Be $before
    }

    It 'reads raw text' {
        $quote = Get-Quote -Text '"The harbour stays open," said Jane Doe, the mayor.'
        $quote.Speaker | Should -Be 'Jane Doe'
        $quote.Kind | Should -Be 'Direct'
    }

    It 'groups, sorts and exports without a join' {
        (Get-Quote -Database $database | Group-Object Speaker).Name | Should -Contain 'Greta Holloway'
        $csv = Join-Path $TestDrive 'quotes.csv'
        Get-Quote -Speaker 'Wang Yi' -Database $database | Export-Csv $csv
        (Import-Csv $csv).Title | Should -BeLike 'Foreign ministers of Japan and China*'
    }

    It 'feeds the article it stands in' {
        (Get-Quote -Speaker 'Karl Haider' -Database $database | Get-Article).Title | Should -BeLike 'Late Marchetti header*'
    }

    It 'keeps its properties through JSON' {
        $json = Get-Quote -Speaker 'Karl Haider' -Database $database | Select-Object -First 1 | ConvertTo-Json -Depth 4 -EnumsAsStrings
        ($json | ConvertFrom-Json).Kind | Should -Be 'Direct'
    }
}

Describe 'Get-Entity' {
    It 'names people with their roles' {
        $person = Get-Entity -Name 'Taro Kono' -Type Person -Database $database
        $person.Role | Should -BeLike '*foreign minister*'
        $person.Aliases | Should -Contain 'Kono'
    }

    It 'gives one object a mention' {
        $mention = Get-Entity -Name 'Taro Kono' -Mention -Database $database | Select-Object -First 1
        $article = Get-Article -Id $mention.ArticleId -Database $database
        $article.Text.Substring($mention.Offset, $mention.Length) | Should -Be $mention.Text
    }
}

Describe 'Get-DateMention' {
    It 'gives days that compare with those of Get-Date' {
        $dates = Get-DateMention -Database $database | Where-Object { $_.Start -ge [datetime]'2018-01-26' -and $_.End -le [datetime]'2018-01-28' }
        $dates.Text | Should -Contain 'Friday (Jan 26)'
    }
}

Describe 'Find-Article' {
    It 'finds words and phrases' {
        (Find-Article 'cyclone' -Database $database).Title | Should -BeLike '*Marova*'
        (Find-Article '"electric ferries"' -Database $database).Title | Should -BeLike 'Halvorsen*'
    }

    It 'feeds Get-Quote' {
        (Find-Article 'moss' -Database $database | Get-Quote).Speaker | Should -Contain 'Ruth Amundsen'
    }
}
