using System.Globalization;
using Analyzer.Fuzz;

// fuzz SECONDS SEED FOLDER [TARGET…]   each target for so long, all if none is named
// replay TARGET FILE…                  runs inputs as they are
switch (args)
{
    case ["fuzz", var seconds, var seed, var folder, .. var names]:
        Directory.CreateDirectory(folder);
        using (var log = new StreamWriter(Path.Combine(folder, "log.txt"), append: true))
        {
            foreach (var target in FuzzTargets.All.Where(target => names.Length == 0 || names.Contains(target.Name)))
                new FuzzRun(target, folder, log).For(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), int.Parse(seed, CultureInfo.InvariantCulture));
        }

        return 0;
    case ["replay", var name, .. var files]:
        _ = new Coverage();
        foreach (var file in files)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var allocated = GC.GetTotalAllocatedBytes();
            FuzzTargets.Run(name, File.ReadAllBytes(file));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {watch.Elapsed.TotalMilliseconds:0} ms, {(GC.GetTotalAllocatedBytes() - allocated) >> 20} MiB allocated"));
        }

        return 0;
    default:
        Console.Error.WriteLine($"usage: fuzz SECONDS SEED FOLDER [TARGET…] | replay TARGET FILE…\ntargets: {string.Join(' ', FuzzTargets.All.Select(target => target.Name))}");
        return 2;
}
