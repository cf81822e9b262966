using Yhdessa.Ui;

namespace Yhdessa.Partnerships.Agreements;

public partial class WriteAgreementPage
{
    /// <summary>An agreement as a form holds it. Left empty is not agreed.</summary>
    public sealed class AgreementForm
    {
        public string? Organization { get; set; }
        public string? Chosen { get; set; }
        public IReadOnlyList<string>? Types { get; set; }
        public DateOnly? From { get; set; }
        public DateOnly? Until { get; set; }
        public string? HouseSigner { get; set; }
        public string? PartnerSigner { get; set; }
        public string? HouseDuties { get; set; }
        public string? PartnerDuties { get; set; }
        public string? FreeHours { get; set; }
        public string? Price { get; set; }
        public bool Priority { get; set; }
        public bool Stall { get; set; }
        public bool ScreenSlot { get; set; }
        public int? Seen { get; set; }

        internal static AgreementForm Of(AgreementRow row, Say say) => new()
        {
            Types = row.Types,
            From = row.From,
            Until = row.Until,
            HouseSigner = row.HouseSigner,
            PartnerSigner = row.PartnerSigner,
            HouseDuties = row.HouseDuties,
            PartnerDuties = row.PartnerDuties,
            FreeHours = row.Grants.FreeHours is { } hours ? say.NumberUpTo(hours) : null,
            Price = row.Grants.PriceClass?.ToString().ToLowerInvariant(),
            Priority = row.Grants.Priority,
            Stall = row.Grants.Stall,
            ScreenSlot = row.Grants.ScreenSlot,
            Seen = row.Revision,
        };

        internal AddAgreement Add(Guid organization) => Filled(new AddAgreement(), organization);

        internal EditAgreement Edit(Id<Agreement> id, Guid organization) => Filled(new EditAgreement(id, Seen), organization);

        T Filled<T>(T wish, Guid organization) where T : AgreementCard => (T)((AgreementCard)wish with
        {
            OrganizationId = organization,
            Types = Types ?? [],
            From = From ?? default,
            Until = Until,
            HouseSigner = HouseSigner.Told(),
            PartnerSigner = PartnerSigner.Told(),
            HouseDuties = HouseDuties.Told(),
            PartnerDuties = PartnerDuties.Told(),
            Grants = Grants,
        });

        Grants Grants => new(Amounts.Read(FreeHours), Price.As<PriceClass>(), Priority, Stall, ScreenSlot);

    }
}
