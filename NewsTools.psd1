@{
    RootModule = 'bin/NewsTools.dll'
    ModuleVersion = '0.1.0'
    GUID = '5b6b0a2e-9d0f-4a4b-8a39-3d1c5f5ad5c1'
    Author = 'The NewsTools authors'
    CompanyName = 'NewsTools'
    Copyright = '(c) The NewsTools authors. MIT licence.'
    Description = 'Turns news articles into facts one can pipe: who is named, who said what, and when. Offline, from one SQLite file, with models inside the module.'
    PowerShellVersion = '7.4'
    CompatiblePSEditions = @('Core')
    FormatsToProcess = @('bin/NewsTools.Format.ps1xml')
    TypesToProcess = @('bin/NewsTools.Types.ps1xml')
    FunctionsToExport = @()
    CmdletsToExport = @(
        'Backup-ArticleDatabase'
        'Export-Article'
        'Find-Article'
        'Get-Article'
        'Get-ArticleDatabase'
        'Get-DateMention'
        'Get-Entity'
        'Get-Quote'
        'Import-Article'
        'Optimize-ArticleDatabase'
        'Remove-Article'
        'Update-Article'
    )
    VariablesToExport = @()
    AliasesToExport = @()
    PrivateData = @{
        PSData = @{
            Tags = @('News', 'NLP', 'Quotes', 'Entities', 'Dates', 'TIMEX3', 'Journalism', 'SQLite', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            ProjectUri = 'https://www.powershellgallery.com/packages/NewsTools'
            LicenseUri = 'https://opensource.org/license/mit'
            ReleaseNotes = 'See CHANGELOG.md.'
        }
    }
}
