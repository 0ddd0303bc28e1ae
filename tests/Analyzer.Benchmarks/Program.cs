using Analyzer.Benchmarks;
using BenchmarkDotNet.Running;

// `warm LIST` is the quick measurement of parse-vs-cpython.sh; everything else is BenchmarkDotNet's.
if (args is ["warm", var list])
    WarmParsing.Run(File.ReadAllLines(list));
else
    BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmarks).Assembly).Run(args);
