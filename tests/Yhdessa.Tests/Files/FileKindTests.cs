using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Files;
using Yhdessa.Files;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Files.FileTests;

namespace Yhdessa.Tests.Files;

public class FileKindTests
{
    [Theory]
    [InlineData("sivu.pdf", "<!doctype html><script>alert(1)</script>")]
    [InlineData("kuva.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("kuva.png", "<?xml version='1.0'?><svg/>")]
    [InlineData("muistio.txt", "pelkkää tekstiä")]
    [InlineData("ohjelma.exe", "MZ\u0090\0\u0003")]
    [InlineData("rikki.docx", "PK\u0003\u0004 ei zip")]
    public async Task What_is_not_known_by_its_bytes_is_not_kept(string name, string content)
    {
        using var house = new House();

        var no = await Should.ThrowAsync<RuleBroken>(Store(house, Encoding.UTF8.GetBytes(content), name));

        no.Code.ShouldBe("file-type-unknown");
        (await house.In((FilesDb db) => db.Chunks.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("word/document.xml", "wordprocessingml.document", ".docx")]
    [InlineData("xl/workbook.xml", "spreadsheetml.sheet", ".xlsx")]
    [InlineData("ppt/presentation.xml", "presentationml.presentation", ".pptx")]
    public async Task Office_documents_are_saved_and_not_shown(string part, string type, string extension)
    {
        using var house = new House();
        var id = await Store(house, Zip("[Content_Types].xml", part), "asiakirja.zip");

        var answer = await house.Stranger().GetAsync(At(id));
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldBe("asiakirja" + extension);
        answer.Content.Headers.ContentType!.MediaType!.ShouldEndWith(type);
    }

    [Fact]
    public async Task A_document_with_macros_is_not_kept()
    {
        using var house = new House();
        (await Should.ThrowAsync<RuleBroken>(Store(house, Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))).Code.ShouldBe("file-type-unknown");
    }

    [Fact]
    public async Task Pictures_may_be_five_megabytes_and_documents_twenty()
    {
        using var house = new House();
        byte[] picture = [0x89, .. "PNG\r\n"u8, 26, 10, .. new byte[FileKind.LongestPicture]];

        (await Should.ThrowAsync<RuleBroken>(Store(house, picture))).Args.ShouldBe([5L]);
        (await Should.ThrowAsync<RuleBroken>(Store(house, Pdf((int)FileKind.LongestFile + 1)))).Args.ShouldBe([20L]);
        await Store(house, Pdf((int)FileKind.LongestFile));
    }

    [Fact]
    public async Task A_picture_called_a_page_is_served_as_the_picture_it_is()
    {
        using var house = new House();
        var id = await Store(house, MadePictures.Png(), "../../kotisivu.html");

        var answer = await house.Stranger().GetAsync(At(id));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("kotisivu.png");
        (await house.Send(new FileFacts([id])))[id].ShouldSatisfyAllConditions(f => f.Width.ShouldBe(30), f => f.Height.ShouldBe(20), f => f.IsPublic.ShouldBeTrue());
    }

    static byte[] Zip(params string[] entries)
    {
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries) zip.CreateEntry(entry);
        return to.ToArray();
    }
}
