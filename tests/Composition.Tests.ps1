#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Split-Path $PSScriptRoot
    $manifest = Join-Path $root 'NewsTools.psd1'
    Import-Module $manifest -Force
    $database = Join-Path $TestDrive 'composition.db'
    Import-Article "$root/seeds/*.txt" -Database $database | Out-Null
}

Describe 'Facts' {
    It 'become JSON with enumerations by name' {
        $json = Get-Entity -Name 'Taro Kono' -Type Person -Database $database | ConvertTo-Json -Depth 4 -EnumsAsStrings | ConvertFrom-Json
        $json.Type | Should -Be 'Person'
        $json.Mentions[0].Text | Should -Be 'Taro Kono'
        $json.Aliases | Should -Contain 'Kono'
    }

    It 'become CSV with types by name' {
        $csv = Join-Path $TestDrive 'dates.csv'
        Get-DateMention -Type Duration -Database $database | Export-Csv $csv
        (Import-Csv $csv).Type | Sort-Object -Unique | Should -Be 'Duration'
    }

    It 'become CSV with lists written out' {
        $csv = Join-Path $TestDrive 'entities.csv'
        $entity = Get-Entity -Name 'Taro Kono' -Database $database | Select-Object -First 1
        $entity | Export-Csv $csv
        (Import-Csv $csv).Aliases | Should -Be ($entity.Aliases -join '; ')
    }

    It 'keep properties and view through CLIXML, and still lead to their article' {
        $file = Join-Path $TestDrive 'entities.xml'
        $entities = Get-Entity -Name 'Taro Kono' -Database $database
        $entities | Export-Clixml $file
        $copies = Import-Clixml $file
        ($copies | Out-String) | Should -Be ($entities | Out-String)
        ($copies | Get-Article).Title | Should -BeLike 'Foreign ministers*'
    }

    It 'keep the list view of a quotation through CLIXML' {
        $file = Join-Path $TestDrive 'quotes.xml'
        $quotes = Get-Quote -Speaker 'Taro Kono' -Database $database
        $quotes | Export-Clixml $file
        (Import-Clixml $file | Format-List | Out-String) | Should -Be ($quotes | Format-List | Out-String)
    }

    It 'come from a background job' {
        $dates = Start-Job { Import-Module $using:manifest; Get-DateMention -Type Duration -Database $using:database } | Receive-Job -Wait -AutoRemoveJob
        $dates.Count | Should -Be @(Get-DateMention -Type Duration -Database $database).Count
        $dates[0].Start | Should -Be (Get-DateMention -Type Duration -Database $database)[0].Start
    }
}

Describe 'Side by side' {
    It 'reads files in parallel runspaces' {
        $files = Get-ChildItem "$root/seeds" -Filter *.txt
        $names = $files | ForEach-Object -ThrottleLimit 3 -Parallel { Import-Module $using:manifest; $_ | Get-Entity -Type Person }
        $names.Name | Sort-Object | Should -Be (($files | Get-Entity -Type Person).Name | Sort-Object)
    }

    It 'imports into one database from several thread jobs' {
        $shared = Join-Path $TestDrive 'shared.db'
        $jobs = 'court', 'sport', 'diplomacy' | ForEach-Object {
            $file = "$root/seeds/$_.txt"
            Start-ThreadJob { Import-Module $using:manifest; Import-Article $using:file -Database $using:shared }
        }
        $articles = $jobs | Receive-Job -Wait -AutoRemoveJob
        @(Get-Article -Database $shared).Count | Should -Be @($jobs).Count
        $articles.Status | Sort-Object -Unique | Should -Be 'Imported'
    }
}

Describe 'Records' {
    It 'of Import-Csv bind each by its own columns' {
        $csv = Join-Path $TestDrive 'list.csv'
        Set-Content $csv "Path,Source,Published", "$root/seeds/court.txt,Harbour Post,2021-10-21", "$root/seeds/sport.txt,,"
        $articles = Import-Csv $csv | Import-Article -Database (Join-Path $TestDrive 'csv.db')
        $articles.Source | Should -Be 'Harbour Post', $null
        $articles.PublishedBasis | Should -Be 'Parameter', (Import-Article "$root/seeds/sport.txt" -Database (Join-Path $TestDrive 'other.db')).PublishedBasis
    }

    It 'with addresses are fetched' {
        $csv = Join-Path $TestDrive 'urls.csv'
        Set-Content $csv 'Uri,Source', 'http://127.0.0.1:9/a,Example'
        Import-Csv $csv | Import-Article -Database (Join-Path $TestDrive 'urls.db') -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'Document*'
        "$($problems[0].TargetObject)" | Should -Be 'http://127.0.0.1:9/a'
    }
}
