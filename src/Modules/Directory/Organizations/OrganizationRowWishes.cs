using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The rows of the form.</summary>
public sealed partial class OrganizationWish
{
    /// <summary>One contact while it is being edited.</summary>
    public sealed class ContactWish
    {
        public string? Name { get; set; }
        public string? Role { get; set; }
        public string? Email { get; set; }
        public string? Phone { get; set; }
        public string Visibility { get; set; } = "partners";

        internal bool IsEmpty => (Name.Told() ?? Role.Told() ?? Email.Told() ?? Phone.Told()) is null;

        internal static ContactWish Of(Contact contact) => new() { Name = contact.Name, Role = contact.Role, Email = contact.Email, Phone = contact.Phone, Visibility = contact.Visibility.ToString().ToLowerInvariant() };

        internal Contact? Value => IsEmpty ? null : new(Name.Told(), Role.Told(), Email.Told(), Phone.Told(), Visibility.As<Visibility>() ?? Directory.Visibility.Staff);
    }

    /// <summary>One service while it is being edited.</summary>
    public sealed class ServiceWish
    {
        /// <summary>Text, because an empty Guid field makes the form mapper drop the whole form.</summary>
        public string? Id { get; set; }
        public TranslatedText Name { get; set; } = new();
        public TranslatedText Description { get; set; } = new();
        public string? Website { get; set; }

        internal void Mend() => (Name, Description) = (Name ?? new(), Description ?? new());

        internal bool IsEmpty => Name.Value is null && Description.Value is null && Website.Told() is null;

        internal static ServiceWish Of(Service service) => new() { Id = service.Id?.ToString(), Name = TranslatedText.From(service.Name), Description = TranslatedText.From(service.Description), Website = service.Website };

        /// <summary>Whom it is for, which the form does not ask, stays as it was.</summary>
        internal Service? Onto(OrganizationForm? before) => IsEmpty ? null : new(Name.Value ?? new Translated(null))
        {
            Id = Guid.TryParse(Id, out var id) ? id : null,
            Description = Description.Value,
            Website = Website.Told(),
            TargetGroups = before?.Services?.FirstOrDefault(s => s.Id?.ToString() == Id)?.TargetGroups,
        };
    }

    /// <summary>An address while it is being edited.</summary>
    public sealed class AddressWish
    {
        public string? Street { get; set; }
        public string? PostalCode { get; set; }
        public string? City { get; set; }

        internal static AddressWish Of(PostalAddress? address) => new() { Street = address?.Street, PostalCode = address?.PostalCode, City = address?.City };

        internal PostalAddress? Value => (Street.Told() ?? PostalCode.Told() ?? City.Told()) is null ? null : new(Street.Told() ?? "", PostalCode.Told() ?? "", City.Told() ?? "");
    }

    /// <summary>One source of money while it is being edited.</summary>
    public sealed class FundingWish
    {
        public string? Funder { get; set; }
        public int? Year { get; set; }
        public decimal? Amount { get; set; }
        public string? Purpose { get; set; }

        internal bool IsEmpty => (Funder.Told() ?? Purpose.Told()) is null && Amount is null;

        internal static FundingWish Of(FundingSource f) => new() { Funder = f.Funder, Year = f.Year, Amount = f.Amount, Purpose = f.Purpose };

        internal FundingSource? Value => IsEmpty ? null : new(Funder.Told() ?? "", Year, Amount, Purpose.Told());
    }

    /// <summary>One year in figures while it is being edited. A year alone tells nothing.</summary>
    public sealed class FiguresWish
    {
        public int? Year { get; set; }
        public int? Volunteers { get; set; }
        public int? Staff { get; set; }
        public int? Members { get; set; }
        public int? Clients { get; set; }
        public string? BudgetBand { get; set; }
        public string? Source { get; set; }

        internal bool IsEmpty => (Volunteers ?? Staff ?? Members ?? Clients) is null && (BudgetBand.Told() ?? Source.Told()) is null;

        internal static FiguresWish Of(YearlyFigures f) => new() { Year = f.Year, Volunteers = f.Volunteers, Staff = f.Staff, Members = f.Members, Clients = f.Clients, BudgetBand = f.BudgetBand, Source = f.Source };

        internal YearlyFigures? Value => IsEmpty ? null : new(Year ?? 0, Volunteers, Staff, Members, Clients, BudgetBand.Told(), Source.Told());
    }
}
