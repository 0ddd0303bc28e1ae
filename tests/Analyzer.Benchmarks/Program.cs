using Analyzer.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// `warm LIST` is the quick measurement of parse-vs-cpython.sh; everything else is BenchmarkDotNet's.
if (args is ["warm", var list])
    WarmParsing.Run(File.ReadAllLines(list));
else
    // In this process: the project that BenchmarkDotNet would generate does not leave out the packages that Sarif.Sdk asks for in vain.
    BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
