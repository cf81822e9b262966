using Yhdessa.Files;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Files;

/// <summary>Counts what the whole process allocates, so nothing else may run beside it.</summary>
[CollectionDefinition("alone, for counting memory", DisableParallelization = true)]
public class AloneForCountingMemory;

[Collection("alone, for counting memory")]
public class MemoryTests
{
    [Fact]
    public async Task Storing_twenty_megabytes_does_not_hold_them_in_memory()
    {
        using var house = new House();
        await house.Send(new StoreFile("pieni.pdf", new MemoryStream([.. "%PDF-1.7"u8]), Visibility.Public));   // warm
        using var content = new MemoryStream([.. "%PDF-1.7"u8, .. new byte[FileKind.LongestFile - 8]]);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var id = await house.Send(new StoreFile("iso.pdf", content, Visibility.Public));
        var storing = GC.GetTotalAllocatedBytes(precise: true) - before;

        storing.ShouldBeLessThan(FileKind.LongestFile / 2);
        (await house.Stranger().GetByteArrayAsync(new Uri($"/files/{id}", UriKind.Relative))).Length.ShouldBe((int)FileKind.LongestFile);
    }
}
