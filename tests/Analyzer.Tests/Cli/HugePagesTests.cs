using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

public sealed class HugePagesTests
{
    private static readonly string[] s_maps =
    [
        "55d0c8000000-55d0c8a00000 r-xp 00000000 fe:00 131 /usr/bin/asgi-ready",
        "55d0c9000000-55d0c9021000 rw-p 00000000 00:00 0                          [heap]",
        "7c0000000000-7c0000100000 rw-p 00000000 00:00 0 ",
        "7c0000100000-7c0000200000 rw-p 00000000 00:00 0                          [anon:GC]",
        "7c0000200000-7c4000000000 ---p 00000000 00:00 0 ",
        "7c4000000000-7c4000100000 rw-p 00000000 fe:00 77                         /usr/lib/libc.so.6",
        "7c4000100000-7c4000200000 rw-p 00000000 00:00 0 ",
        "not a mapping",
    ];

    [Fact]
    public void WhatTheHeapReservedIsFoundToItsEnd() =>
        Assert.Equal((0x7c0000000000UL, 0x7c4000000000UL), HugePages.Around(s_maps, 0x7c0000000010UL));

    [Fact]
    public void AGapEndsTheRange() =>
        Assert.Equal((0x7c4000100000UL, 0x7c4000200000UL), HugePages.Around([.. s_maps, "7d0000000000-7d0000100000 rw-p 00000000 00:00 0"], 0x7c4000100000));

    [Theory]
    [InlineData(0x55d0c9000010)]
    [InlineData(0x7c4000000010)]
    [InlineData(0x10)]
    public void WhatIsNoMemoryOfTheHeapIsLeftAlone(long address) => Assert.Null(HugePages.Around(s_maps, (ulong)address));
}
