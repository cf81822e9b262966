using FluentValidation.Results;

namespace Yhdessa.Events.Materials;

/// <summary>What the form tells of a material.</summary>
abstract record MaterialForm
{
    public const int LongestTitle = 150, LongestText = 1000, LongestUrl = 500;

    public Translated? Title { get; init; }
    public Translated? Description { get; init; }
    public MaterialKind Kind { get; init; }
    public string? Topic { get; init; }
    public Id<Event>? EventId { get; init; }
    public Licence Licence { get; init; } = Licence.Unknown;
    public string? Language { get; init; }
    public bool? Captions { get; init; }
    public bool Plain { get; init; }
    public bool Accessible { get; init; }
    public Guid? FileId { get; init; }
    public string? Url { get; init; }
    public bool Draft { get; init; }
    public DateOnly? PublicFrom { get; init; }
    public int? Views { get; init; }
    public DateOnly? ViewsOn { get; init; }

    public MaterialCard Card => new(Title!, Kind)
    {
        Description = Description is { IsEmpty: false } ? Description : null,
        Topic = Topic.Told(),
        EventId = EventId,
        Licence = Licence,
        Language = Language.Told(),
        Captions = Captions,
        IsPlain = Plain,
        IsAccessible = Accessible,
        FileId = FileId,
        Url = Url.Told(),
        IsDraft = Draft,
        PublicFrom = PublicFrom,
        Views = Views,
        ViewsOn = ViewsOn,
    };

    public IEnumerable<ValidationFailure> Broken()
    {
        if (Title is null or { IsEmpty: true }) yield return EventFormRules.No("title", "required");
        foreach (var broken in EventFormRules.Text("title", Title, LongestTitle).Concat(EventFormRules.Text("description", Description, LongestText))) yield return broken;
        if (Url.Told() is { } url && !EventFormRules.IsWebAddress(url, LongestUrl)) yield return EventFormRules.No("url", "web-address");
        if (Language.Told() is { } language && !MaterialWords.Languages.Contains(language)) yield return EventFormRules.No("language", "unknown-code");
        if (PublicFrom is { } from && !from.IsKnownYear()) yield return EventFormRules.No("publicFrom", KnownYears.Unlikely);
        if (ViewsOn is { } on && !on.IsKnownYear()) yield return EventFormRules.No("viewsOn", KnownYears.Unlikely);
        if (!Enum.IsDefined(Kind)) yield return EventFormRules.No("kind", "unknown-code");
        if (!Enum.IsDefined(Licence)) yield return EventFormRules.No("licence", "unknown-code");
    }
}

/// <summary>A new material for the bank.</summary>
[Requires(EventsModule.EditAny)]
sealed record AddMaterial : MaterialForm, ICommand<Id<Material>>;

/// <summary>A material told anew. Its file stays where no other is given.</summary>
[Requires(EventsModule.EditAny)]
sealed record ChangeMaterial : MaterialForm, ICommand
{
    public Id<Material> Id { get; init; }
    public int? Seen { get; init; }
}

/// <summary>Into the bin, from where it can be taken back for 30 days.</summary>
[Requires(EventsModule.EditAny)]
sealed record RemoveMaterial(Id<Material> Id) : ICommand;

[Requires(EventsModule.EditAny)]
sealed record TakeBackMaterial(Id<Material> Id) : ICommand;

sealed class AddMaterialValidator : AbstractValidator<AddMaterial>
{
    public AddMaterialValidator() => this.FailsWith(form => form.Broken());
}

sealed class ChangeMaterialValidator : AbstractValidator<ChangeMaterial>
{
    public ChangeMaterialValidator() => this.FailsWith(form => form.Broken());
}

sealed class KeepMaterialsHandler(EventsDb db, ISender sender, TimeProvider clock) : IRequestHandler<AddMaterial, Id<Material>>, IRequestHandler<ChangeMaterial>, IRequestHandler<RemoveMaterial>, IRequestHandler<TakeBackMaterial>
{
    public async Task<Id<Material>> Handle(AddMaterial form, CancellationToken ct)
    {
        await MustBeThere(form.Card, ct);
        var made = new Material(Id<Material>.New(), form.Card);
        db.Add(made);
        return made.Id;
    }

    public async Task Handle(ChangeMaterial form, CancellationToken ct)
    {
        var material = await db.Set<Material>().Living(form.Id, ct);
        material.MustBe(form.Seen);
        var card = form.Card is { FileId: null, Url: null } told ? told with { FileId = material.FileId } : form.Card;
        await MustBeThere(card, ct);
        material.Describe(card);
    }

    public async Task Handle(RemoveMaterial wish, CancellationToken ct) => (await db.Set<Material>().Living(wish.Id, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackMaterial wish, CancellationToken ct) => (await db.Set<Material>().SingleOrDefaultAsync(m => m.Id == wish.Id, ct) ?? throw new NotFound("material")).Restore();

    async Task MustBeThere(MaterialCard card, CancellationToken ct)
    {
        if (card.EventId is { } of) Rule.RequireOf("eventId", await db.Events.AnyAsync(e => e.Id == of && e.DeletedAt == null, ct), "unknown-event");
        if (card.Topic is { } topic) Rule.RequireOf("topic", (await sender.Send(new Yhdessa.Contracts.Directory.ClassificationWords("themes", "fi"), ct)).Any(w => w.Code == topic), "unknown-code");
    }
}

/// <summary>What has lain in the bin for 30 days goes for good.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetOldMaterials(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldMaterialsHandler(EventsDb db) : IRequestHandler<ForgetOldMaterials, JobReport>
{
    public async Task<JobReport> Handle(ForgetOldMaterials wish, CancellationToken ct)
    {
        var old = wish.Now.AddDays(-30);
        var gone = await db.Set<Material>().Where(m => m.DeletedAt != null && m.DeletedAt < old).ToListAsync(ct);
        db.RemoveRange(gone);
        return new(gone.Count, "materials from the bin");
    }
}
