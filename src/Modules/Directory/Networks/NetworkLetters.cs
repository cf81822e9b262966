using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>Who coordinates a network hears that somebody wishes to join; who wished hears the answer. At most one of each a day.</summary>
sealed class NetworkLetters(DirectoryDb db, ISender sender, Texts texts, TimeProvider clock)
{
    public async Task Asked(Network network, Id<Organization> asker, CancellationToken ct)
    {
        if (network.CoordinatorId is not { } coordinator || await RecipientOf(coordinator, ct) is not { } to || await NameOf(asker, ct) is not { } name) return;   // the staff see it on their desk
        await db.Post(new Letter(Key("asked", network, asker), to, "fi", texts.In("fi", "directory.network.mail.asked.subject", name), [texts.In("fi", "directory.network.mail.asked", name, network.Names.For("fi").Words)])
        {
            Button = new(texts.In("fi", "directory.network.answer"), $"/networks/{network.Slug}/members"),
        }, ct);
    }

    public async Task Answered(Network network, Id<Organization> asker, bool yes, CancellationToken ct)
    {
        if (await RecipientOf(asker, ct) is not { } to) return;
        var name = network.Names.For("fi").Words;
        await db.Post(new Letter(Key("answered", network, asker), to, "fi", texts.In("fi", "directory.network.mail.answered.subject", name), [texts.In("fi", yes ? "directory.network.mail.answered.yes" : "directory.network.mail.answered.no", name)])
        {
            Button = new(texts.In("fi", "directory.network.mail.open"), $"/networks/{network.Slug}"),
        }, ct);
    }

    string Key(string what, Network network, Id<Organization> asker) => $"directory.network-{what}:{network.Id}:{asker}:{Helsinki.Today(clock):yyyyMMdd}";

    async Task<string?> RecipientOf(Id<Organization> id, CancellationToken ct) => await db.Published.SingleOrDefaultAsync(o => o.Id == id, ct) is { } organization ? await db.RecipientOf(organization, sender, ct) : null;

    async Task<string?> NameOf(Id<Organization> id, CancellationToken ct) => (await db.Published.Where(o => o.Id == id).Select(o => o.Names).SingleOrDefaultAsync(ct))?.For("fi").Words;
}
