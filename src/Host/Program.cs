using Yhdessa.Databases;
using Yhdessa.Host;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Api;
using Yhdessa.Host.Health;
using Yhdessa.Host.Pages;
using Yhdessa.Host.Verbs;
using Yhdessa.Ui;

Languages.SpeakFinnish();
Module[] modules =
[
    new KernelModule(),
    new Yhdessa.Search.SearchModule(),
    new Yhdessa.Mail.MailModule(),
    new Yhdessa.Files.FilesModule(),
    new Yhdessa.Ui.UiModule(),
    new HostModule(),
    new Yhdessa.Host.Jobs.JobsModule(),
    new Yhdessa.Directory.DirectoryModule(),
    new Yhdessa.Spaces.SpacesModule(),
    new Yhdessa.Governance.GovernanceModule(),
    new Yhdessa.Events.EventsModule(),
    new Yhdessa.Partnerships.PartnershipsModule(),
    new Yhdessa.Participation.ParticipationModule(),
];
var line = VerbLine.Read(args, HouseVerbs.All(modules));

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = line.Serves ? [.. line.Arguments] : [], ContentRootPath = AppContext.BaseDirectory });
if (Settings.Read(builder.Configuration, Console.Error, out var settings) is not 0 and var refused) return refused;
builder.WebHost.UseStaticWebAssets();   // not only in Development; a published folder has no manifest and ignores this
builder.ListenAtHome();
builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
builder.Logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);   // stdout carries answers only
builder.Services.AddSingleton(settings).AddSingleton<Opening>().AddSingleton<Limits>().AddSingleton<OpenApiDocument>();
if (!line.Serves) builder.Services.AddSingleton<TimeProvider, MovableClock>();
builder.Services.AddDatabase(settings.Database);
builder.Services.AddModules(modules, builder.Configuration, Databases.Use);
builder.Services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));   // ä is ä, not an entity
builder.Services.AddHttpContextAccessor().AddScoped<ICurrentUser, HttpUser>();
builder.Services.AddAuthorization().AddAntiforgery().AddRazorComponents();

var app = builder.Build();
if (!line.Serves) return await VerbRun.Run(app.Services, line, Console.In, Console.Out, Console.Error, default);

app.UseDoor();
app.UseProxies(settings);
app.UseLanguages();
app.UseApi();
app.UseLimits(settings);
app.UseHelpPage();
app.UseExceptionHandler();
app.UseStrictContentSecurity();
app.UseRouting();   // after the languages, which shorten the path
app.UseAuthentication();
app.LetIn();
app.UsePageLimits(settings);
app.UseAuthorization().UseAntiforgery();
app.UseDraftKeeping();
app.UseFreshForms();   // after the drafts: who must sign in again finds there what she wrote
app.UseWhen(http => !http.Request.Path.StartsWithSegments("/api"), pages => pages.UseQuietEnd());
app.MapStaticAssets();
app.MapApi(modules);
app.MapApiDescription();
app.MapHealth();
foreach (var module in modules) module.MapRoutes(app);
app.MapRazorComponents<App>().AddAdditionalAssemblies([.. Pages(modules)]);
return await app.Serve(settings);

static IEnumerable<System.Reflection.Assembly> Pages(Module[] modules) => modules.Select(m => m.Assembly).Where(a => a != typeof(Program).Assembly).Distinct();

public partial class Program;
