using Yhdessa.Databases;
using Yhdessa.Host;

Module[] modules =
[
    new KernelModule(),
    new Yhdessa.Search.SearchModule(),
    new Yhdessa.Mail.MailModule(),
    new Yhdessa.Files.FilesModule(),
    new Yhdessa.Ui.UiModule(),
    new HostModule(),
    new Yhdessa.Directory.DirectoryModule(),
    new Yhdessa.Spaces.SpacesModule(),
];

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();   // not only in Development; a published folder has no manifest and ignores this
builder.Services.AddDatabase(Settings.Database(builder.Configuration));
builder.Services.AddModules(modules, builder.Configuration, Databases.Use);
builder.Services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));   // ä is ä, not an entity
builder.Services.AddHttpContextAccessor().AddScoped<ICurrentUser, HttpUser>();
builder.Services.AddAuthentication().AddCookie();
builder.Services.AddAuthorization().AddRazorComponents();
builder.Services.AddAntiforgery(o => o.Cookie.Path = "/");   // one cookie for all languages, though each has its own path base

var app = builder.Build();
app.UseLanguages();
app.UseExceptionHandler();
app.UseWhen(http => !http.Request.Path.StartsWithSegments("/api"), pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
app.UseStrictContentSecurity();
app.UseRouting();   // after the languages, which shorten the path
app.UseAuthentication().UseAuthorization().UseAntiforgery();
app.MapStaticAssets();
var api = app.MapGroup("/api/v1");
foreach (var module in modules)
{
    module.MapApi(api);
    module.MapRoutes(app);
}
app.MapRazorComponents<App>().AddAdditionalAssemblies([.. Pages(modules)]);
await Migrator.Migrate(app.Services, default);
app.Run();

static IEnumerable<System.Reflection.Assembly> Pages(Module[] modules) => modules.Select(m => m.Assembly).Where(a => a != typeof(Program).Assembly).Distinct();

public partial class Program;
