@{
    RootModule = 'bin/NewsTools.dll'
    ModuleVersion = '0.1.0'
    GUID = '5b6b0a2e-9d0f-4a4b-8a39-3d1c5f5ad5c1'
}
