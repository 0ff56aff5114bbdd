#requires -Module @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'NewsTools.psd1') -Force
    $database = Join-Path $TestDrive 'views.db'
    Import-Article "$root/seeds/*.txt" -Database $database | Out-Null

    function Lines { ($input | Out-String -Width 100).TrimEnd() -split '\r?\n' }
}

Describe 'The table of <Command>' -ForEach @(
    @{ Command = 'Get-Article'; Heads = 'Id', 'Status', 'Published', 'Source', 'Title' }
    @{ Command = 'Get-Quote'; Heads = 'Speaker', 'Kind', 'Cue', 'Text' }
    @{ Command = 'Get-Entity'; Heads = 'Name', 'Type', 'Count', 'Role' }
    @{ Command = 'Get-Entity -Mention'; Heads = 'Name', 'Type', 'Offset', 'Text' }
    @{ Command = 'Get-DateMention'; Heads = 'Value', 'Type', 'Start', 'End', 'Text' }
    @{ Command = 'Find-Article the'; Heads = 'Rank', 'ArticleId', 'Published', 'Title', 'Snippet' }
) {
    It 'has its columns in 100, one line an object' {
        $objects = @(Invoke-Expression "$Command -Database '$database'")
        $lines = $objects | Format-Table | Lines
        @($lines | Where-Object Length -GT 100) | Should -BeNullOrEmpty
        ($lines | Where-Object { $_ } | Select-Object -First 1).Split(' ', [StringSplitOptions]::RemoveEmptyEntries) | Should -Be $Heads
        @($lines | Where-Object { $_ }).Count | Should -Be ($objects.Count + 2)
    }

    It 'has a list within 100 columns, with ISO days' {
        $lines = Invoke-Expression "$Command -Database '$database'" | Select-Object -First 3 | Format-List | Lines
        $lines | Should -Not -BeNullOrEmpty
        @($lines | Where-Object Length -GT 100) | Should -BeNullOrEmpty
        @($lines | Where-Object { $_ -match '\d+/\d+/\d{4}' }) | Should -BeNullOrEmpty
    }
}

Describe 'Colour' {
    BeforeAll {
        $text = '"The work begins in June," said Helen Marsh.'
        $script = "Import-Module '$root/NewsTools.psd1'; Get-Quote -Text '$text' | Format-List | Out-String"
    }

    It 'highlights the quotation in a list where the host shows colour' {
        $PSStyle.OutputRendering = 'Ansi'
        try { Get-Quote -Text $text | Format-List | Out-String | Should -Match "`e\[96mThe work begins in June" }
        finally { $PSStyle.OutputRendering = 'Host' }
    }

    It 'leaves it plain with NO_COLOR' {
        $env:NO_COLOR = '1'
        try { $shown = & pwsh -NoProfile -NonInteractive -Command $script | Out-String }
        finally { Remove-Item Env:NO_COLOR }
        $shown | Should -BeLike '*The work begins in June*'
        $shown | Should -Not -BeLike "*`e*"
    }

    It 'is in no property' {
        (Get-Quote -Text $text).Text | Should -Not -BeLike "*`e*"
    }
}
