using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Files;
using Yhdessa.Host;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Files;

public class FileTests
{
    static readonly Guid aino = Guid.CreateVersion7(), other = Guid.CreateVersion7();

    internal static byte[] Pdf(int size = 100) => [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, size - 9).Select(i => (byte)(i % 251))];
    internal static Task<Id<StoredFile>> Store(House house, byte[] content, string name = "tiedosto", Visibility visibility = Visibility.Public) =>
        house.Send(new StoreFile(name, new MemoryStream(content), visibility));
    internal static Uri At(Id<StoredFile> id) => new($"/files/{id}", UriKind.Relative);

    [Theory, OnEachDatabase]
    public async Task A_document_comes_back_as_it_was_in_whole_and_in_parts(Provider on)
    {
        using var house = new House(on);
        var content = Pdf(300_001);   // over two chunks
        var id = await Store(house, content, "Talon säännöt.pdf");

        var whole = await house.Stranger().GetAsync(At(id));
        whole.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        whole.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        whole.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Talon säännöt.pdf");
        whole.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await whole.Content.ReadAsByteArrayAsync()).ShouldBe(content);

        using var ask = new HttpRequestMessage(HttpMethod.Get, At(id));
        ask.Headers.Range = new RangeHeaderValue(131_000, 131_200);   // across the border of two chunks
        var part = await house.Stranger().SendAsync(ask);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(content[131_000..131_201]);
    }

    [Fact]
    public async Task Who_has_it_already_is_not_sent_it_again()
    {
        using var house = new House();
        var id = await Store(house, Pdf());
        var tag = (await house.Stranger().GetAsync(At(id))).Headers.ETag!;

        using var again = new HttpRequestMessage(HttpMethod.Get, At(id));
        again.Headers.IfNoneMatch.Add(tag);
        (await house.Stranger().SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        tag.Tag.ShouldBe($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf()))}\"");
    }

    [Theory]
    [InlineData(Visibility.Public, 200, 200, 200, 200)]
    [InlineData(Visibility.Partners, 302, 200, 200, 200)]
    [InlineData(Visibility.Staff, 302, 404, 200, 404)]
    [InlineData(Visibility.Owner, 302, 404, 200, 200)]
    public async Task Only_those_it_is_meant_for_may_open_it(Visibility visibility, int stranger, int person, int coordinator, int owner)
    {
        using var house = new House();
        var id = await As(house, aino, Roles.Editor, s => s.Send(new StoreFile("a.pdf", new MemoryStream(Pdf()), visibility)));

        (await house.Stranger().GetAsync(At(id))).StatusCode.ShouldBe((HttpStatusCode)stranger);
        (await house.As(other).GetAsync(At(id))).StatusCode.ShouldBe((HttpStatusCode)person);
        (await house.As(other, Roles.Coordinator).GetAsync(At(id))).StatusCode.ShouldBe((HttpStatusCode)coordinator);
        (await house.As(aino).GetAsync(At(id))).StatusCode.ShouldBe((HttpStatusCode)owner);
    }

    [Fact]
    public async Task Nobody_stores_or_deletes_for_an_organization_she_has_no_right_over()
    {
        using var house = new House();
        var organization = Guid.CreateVersion7();
        var id = await house.Send(new StoreFile("a.pdf", new MemoryStream(Pdf()), Visibility.Public, organization));

        await Should.ThrowAsync<Forbidden>(As(house, aino, "", s => s.Send(new StoreFile("b.pdf", new MemoryStream(Pdf()), Visibility.Public))));
        await Should.ThrowAsync<NotFound>(AsKeyOf(Guid.CreateVersion7(), s => s.Send(new StoreFile("c.pdf", new MemoryStream(Pdf()), Visibility.Public, organization))));
        await Should.ThrowAsync<NotFound>(AsKeyOf(Guid.CreateVersion7(), s => Delete(s, id)));
        (await house.Stranger().GetAsync(At(id))).StatusCode.ShouldBe(HttpStatusCode.OK);

        Task<T> AsKeyOf<T>(Guid its, Func<ISender, Task<T>> work) => By(house, work, new(UserClaims.Key, aino.ToString()), new(UserClaims.KeyOrganization, its.ToString()), new(UserClaims.Scope, "files:write"));
    }

    [Theory, OnEachDatabase]
    public async Task A_deleted_file_is_gone_at_once_and_its_bytes_after_a_month(Provider on)
    {
        using var house = new House(on);
        var id = await As(house, aino, Roles.Coordinator, s => s.Send(new StoreFile("a.pdf", new MemoryStream(Pdf()), Visibility.Public)));
        await As(house, aino, Roles.Coordinator, s => Delete(s, id));

        (await house.Stranger().GetAsync(At(id))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        var now = TimeProvider.System.GetUtcNow();
        (await house.Send(new PurgeFiles(now.AddDays(29)))).Done.ShouldBe(0);
        (await house.Send(new PurgeFiles(now.AddDays(31)))).Done.ShouldBe(1);
        (await house.In((FilesDb db) => db.Chunks.CountAsync())).ShouldBe(0);
    }

    static Task<T> As<T>(House house, Guid person, string role, Func<ISender, Task<T>> work) =>
        By(house, work, new(UserClaims.Person, person.ToString()), new(UserClaims.Role, role));

    static async Task<T> By<T>(House house, Func<ISender, Task<T>> work, params Claim[] claims)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var http = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        http.HttpContext = new DefaultHttpContext { User = new(new ClaimsIdentity(claims, "test")) };
        try { return await work(scope.ServiceProvider.GetRequiredService<ISender>()); }
        finally { http.HttpContext = null; }
    }

    static async Task<bool> Delete(ISender sender, Id<StoredFile> id)
    {
        await sender.Send(new DeleteFile(id));
        return true;
    }
}
