using BenchmarkDotNet.Running;
using NewsTools.Benchmarks.Store;

if (args is ["store", .. string[] rest])
{
    StoreWorkload.Run(rest);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
