using BenchmarkDotNet.Running;
using NewsTools.Benchmarks.Analysis;
using NewsTools.Benchmarks.Startup;
using NewsTools.Benchmarks.Store;
using NewsTools.Benchmarks.Tagging;

switch (args)
{
    case ["startup", .. string[] rest]:
        StartupHarness.Run(rest);
        break;
    case ["tagging"]:
        TaggingWorkload.Run();
        break;
    case ["analysis"]:
        AnalysisWorkload.Run();
        break;
    case ["store", .. string[] rest]:
        StoreWorkload.Run(rest);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
