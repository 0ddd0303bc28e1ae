using Analyzer.Cli;
using Analyzer.Reporting;

// The version is asked for by scripts, often: answered before the command-line library is loaded.
if (args is ["--version"])
{
    Console.Out.WriteLine(ToolInformation.Version);
    return ExitCode.Clean;
}

var signals = Interruption.Listen();
HugePages.Advise();
Collector.PutOff();
var exitCode = CommandLine.Run(args, CommandHost.ForProcess(), () => new PythonAnalysis());
GC.KeepAlive(signals);
return exitCode;
