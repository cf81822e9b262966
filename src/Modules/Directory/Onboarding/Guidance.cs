namespace Yhdessa.Directory;

/// <summary>What organizations are guided in: a list of the house's, kept as a file beside this class.</summary>
static class GuidanceTopics
{
    public static readonly IReadOnlyList<ClassificationTerm> All = Embedded.Read<List<ClassificationTerm>>("Onboarding.topics.json");

    public static bool Has(string? code) => All.Any(t => t.Code == code);
    public static string Word(string code, string language) => All.FirstOrDefault(t => t.Code == code)?.Name.For(language).Words ?? code;
}

/// <summary>What is written down of one guidance. People are counted and never named.</summary>
record GuidanceForm
{
    public const int LongestRole = 100, LongestStep = 200, MostPeople = 10_000;

    public Guid OrganizationId { get; init; }
    public DateOnly On { get; init; }

    /// <summary>By whom: a role of the house, "järjestökoordinaattori".</summary>
    public string? ByRole { get; init; }
    public string? Topic { get; init; }
    public int? People { get; init; }
    public string? NextStep { get; init; }
    public DateOnly? NextOn { get; init; }
}

/// <summary>An organization was guided or trained: when, by what role, in what, how many people, and what comes next.</summary>
sealed class Guidance : Aggregate
{
    Guidance() { }

    public Guidance(GuidanceForm form, string? mark = null)
    {
        (Id, Mark) = (Id<Guidance>.New(), mark);
        (OrganizationId, On, ByRole, Topic) = ((Id<Organization>)form.OrganizationId, form.On, form.ByRole!.Trim(), form.Topic!);
        (People, NextStep, NextOn) = (form.People, form.NextStep.Told(), form.NextOn);
    }

    public Id<Guidance> Id { get; private init; }
    public Id<Organization> OrganizationId { get; private set; }

    /// <summary>Europe/Helsinki.</summary>
    public DateOnly On { get; private init; }
    public string ByRole { get; private init; } = "";
    public string Topic { get; private init; } = "";

    /// <summary>Null when nobody counted.</summary>
    public int? People { get; private init; }
    public string? NextStep { get; private init; }
    public DateOnly? NextOn { get; private init; }

    /// <summary>The next step was taken.</summary>
    public bool IsNextDone { get; private set; }
    public string? Mark { get; private init; }

    public void TakeNextStep()
    {
        State.Require(!IsNextDone, "step-taken");
        IsNextDone = true;
    }

    public void PassTo(Id<Organization> other) => OrganizationId = other;
}

/// <summary>What the database keeps of guidance.</summary>
static class GuidanceRows
{
    public static void Map(ModelBuilder model) => model.Entity<Guidance>(g =>
    {
        g.ToTable("Guidance", t => t.HasCheckConstraint("ck_guidance_people", "people IS NULL OR people > 0")).Property(x => x.Id).ValueGeneratedNever();
        g.HasIndex(x => new { x.OrganizationId, x.On });
        g.HasIndex(x => x.On);
        g.HasIndex(x => x.NextOn);
        g.Property(x => x.Topic).HasMaxLength(20);
        g.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
    });
}
