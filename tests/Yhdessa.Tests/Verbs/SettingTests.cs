using System.Text;
using Microsoft.Extensions.Configuration;
using Yhdessa.Host;

namespace Yhdessa.Tests.Verbs;

public class SettingTests
{
    static string? Refused(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))).Build();
        return Refused(configuration);
    }

    static string? Refused(IConfigurationRoot configuration)
    {
        try
        {
            SettingRules.Check(configuration);
            return null;
        }
        catch (SettingRefused no)
        {
            return no.Message;
        }
    }

    [Theory]
    [InlineData("Urls", "localhost:5080")]
    [InlineData("Urls", "http://127.0.0.1:x")]
    [InlineData("Proxies:Known", "10.0.0.1, nowhere")]
    [InlineData("PublicAddress", "yhdessa.example")]
    [InlineData("PublicAddress", "ftp://yhdessa.example")]
    [InlineData("Database:Provider", "MySql")]
    [InlineData("Database:Provider", "1")]
    [InlineData("Database:MaxBatchSize", "0")]
    [InlineData("Mail:Mode", "Pigeon")]
    [InlineData("Mail:Port", "70000")]
    [InlineData("Mail:Security", "Ssl")]
    [InlineData("Mail:From", "not an address")]
    [InlineData("Jobs:Enabled", "yes")]
    [InlineData("RateLimits:Enabled", "1")]
    [InlineData("Search:Voikko", "On")]
    [InlineData("Surveys:MinimumN", "five")]
    [InlineData("Backup:Keep", "-1")]
    [InlineData("Otlp:Endpoint", "localhost")]
    [InlineData("Prh:Address", "avoindata.prh.fi")]
    [InlineData("Prh:Address", "https://avoindata.prh.fi/v3?key=1")]
    public void A_wrong_value_is_named_with_what_is_accepted(string key, string value)
    {
        var line = Refused((key, value));

        line.ShouldNotBeNull();
        line.ShouldStartWith(key.Replace(":", "__", StringComparison.Ordinal));
        line.ShouldContain(value);
        line.ShouldContain("accepts");
        line.ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("Mail:Server")]
    [InlineData("Prh:Url")]
    [InlineData("Database:Providers")]
    [InlineData("ConnectionStrings:Other")]
    [InlineData("Demo:Load:More")]
    public void An_unknown_key_of_our_sections_is_named(string key) => Refused((key, "x"))!.ShouldStartWith(key.Replace(":", "__", StringComparison.Ordinal));

    [Fact]
    public void What_is_not_ours_is_left_alone() => Refused(("MAIL", "/var/mail/root"), ("PATH", "/bin"), ("DOTNET:TieredPGO", "1"), ("Logging:LogLevel:Default", "Warning"), ("Database:Provider", "sqlite"), ("Mail:Host", null)).ShouldBeNull();

    [Fact]
    public void A_settings_file_holds_nothing_unknown()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("""{"Logging":{"LogLevel":{"Default":"Warning"}},"Databse":{"Provider":"Sqlite"}}"""));
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, file.ToArray());

        Refused(new ConfigurationBuilder().AddJsonFile(path).Build())!.ShouldStartWith("Databse__Provider is no setting");
        File.Delete(path);
    }

    [Fact]
    public void A_secret_is_never_shown() => Refused(("ConnectionStrings:Yhdessa", "hunter2"))!.ShouldNotContain("hunter2");

    [Fact]
    public void Settings_that_need_each_other_say_so()
    {
        Refused(("Mail:Mode", "Smtp"))!.ShouldStartWith("Mail__Host is missing");
        Refused(("Mail:Dkim:Domain", "yhdessa.example"))!.ShouldStartWith("Mail__Dkim__Selector is missing");
    }
}
