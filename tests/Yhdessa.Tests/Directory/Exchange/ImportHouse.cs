using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Directory.Exchange;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory.Exchange;

/// <summary>A house and a coordinator with a file in her hand.</summary>
public sealed class ImportHouse : IDisposable
{
    public ImportHouse(Provider? on = null)
    {
        House = on is { } provider ? new(provider) : new();
        Coordinator = House.As(Guid.CreateVersion7(), Roles.Coordinator);
    }

    public House House { get; }
    public HttpClient Coordinator { get; }

    public void Dispose() => House.Dispose();

    /// <summary>Sends the file by the page's own form.</summary>
    public async Task<HttpResponseMessage> Send(byte[] bytes, string name)
    {
        var form = await PageForm.Open(Coordinator, "/staff/organizations/import", "upload");
        using var content = new MultipartFormDataContent { { new StringContent(form.Value("_handler")!), "_handler" }, { new StringContent(form.Value("__RequestVerificationToken")!), "__RequestVerificationToken" }, { new ByteArrayContent(bytes), "file", name } };
        return await Coordinator.PostAsync(new Uri("/staff/organizations/import", UriKind.Relative), content);
    }

    /// <summary>From the upload to the preview, with the columns as they were guessed; answers the page's address.</summary>
    public async Task<string> Preview(string csv, string name = "jarjestot.csv") => await Preview(Encoding.UTF8.GetBytes(csv), name);

    public async Task<string> Preview(byte[] file, string name)
    {
        var answer = await Send(file, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await PageForm.Read(answer)).Body!.TextContent);
        var address = To(answer);
        (await Press(address, "map")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await House.DeliverEvents();
        return address;
    }

    public static string To(HttpResponseMessage answer) => new Uri(new Uri("http://localhost/"), answer.Headers.Location!).PathAndQuery;

    public async Task<HttpResponseMessage> Press(string address, string form, string? button = null) => await (await PageForm.Open(Coordinator, address, form)).Send(Coordinator, button);

    public async Task<IHtmlDocument> Page(string address) => await PageForm.Read(await Coordinator.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>All new and changed rows, to the end.</summary>
    public async Task Save(string address)
    {
        (await Press(address, "choose", "act=all")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await House.DeliverEvents();
    }

    internal async Task<OneImport.Answer> Told(string address) => await House.Send(new OneImport((Id<OrganizationImport>)Guid.Parse(address.Split("id=")[1])));

    public Task<Dictionary<string, string?>> Homes() => House.In((DirectoryDb db) => db.Published.AsNoTracking().ToDictionaryAsync(o => o.Names.Fi!, o => o.HomeMunicipality));
}
