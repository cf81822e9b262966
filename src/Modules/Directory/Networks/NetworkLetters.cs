using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>Who coordinates a network hears that somebody wishes to join; who wished hears the answer. At most one of each a day.</summary>
sealed class NetworkLetters(DirectoryDb db, Readers readers, Texts texts, TimeProvider clock)
{
    public async Task Asked(Network network, Id<Organization> asker, CancellationToken ct)
    {
        if (network.CoordinatorId is not { } coordinator || await readers.Of(coordinator, ct) is not { } to || await NamesOf(asker, ct) is not { } names) return;   // the staff see it on their desk
        var name = names.For(to.Language).Words;
        await db.Post(new Letter(Key("asked", network, asker), to.Email, to.Language, texts.In(to.Language, "directory.network.mail.asked.subject", name), [texts.In(to.Language, "directory.network.mail.asked", name, network.Names.For(to.Language).Words)])
        {
            Button = new(texts.In(to.Language, "directory.network.answer"), $"/networks/{network.Slug}/members"),
        }, ct);
    }

    public async Task Answered(Network network, Id<Organization> asker, bool yes, CancellationToken ct)
    {
        if (await readers.Of(asker, ct) is not { } to) return;
        var name = network.Names.For(to.Language).Words;
        await db.Post(new Letter(Key("answered", network, asker), to.Email, to.Language, texts.In(to.Language, "directory.network.mail.answered.subject", name), [texts.In(to.Language, yes ? "directory.network.mail.answered.yes" : "directory.network.mail.answered.no", name)])
        {
            Button = new(texts.In(to.Language, "directory.network.mail.open"), $"/networks/{network.Slug}"),
        }, ct);
    }

    string Key(string what, Network network, Id<Organization> asker) => $"directory.network-{what}:{network.Id}:{asker}:{Helsinki.Today(clock):yyyyMMdd}";

    Task<Translated?> NamesOf(Id<Organization> id, CancellationToken ct) => db.Published.Where(o => o.Id == id).Select(o => o.Names).SingleOrDefaultAsync(ct);
}
