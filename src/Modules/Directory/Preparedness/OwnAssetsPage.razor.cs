namespace Yhdessa.Directory;

public sealed partial class OwnAssetsPage
{
    /// <summary>An asset while it is being filled in.</summary>
    public sealed class AssetWish
    {
        public int? Revision { get; set; }
        public string? Kind { get; set; }
        public string? What { get; set; }
        public string? Place { get; set; }
        public string? Municipality { get; set; }
        public int? Capacity { get; set; }
        public string? ContactRole { get; set; }
        public string? Phone { get; set; }
        public string? Email { get; set; }
        public int? ResponseHours { get; set; }

        internal static AssetWish Of(OwnAssets.Row row) => new()
        {
            Revision = row.Revision,
            Kind = row.Form.Kind.ToString(),
            What = row.Form.What,
            Place = row.Form.Place,
            Municipality = row.Form.Municipality,
            Capacity = row.Form.Capacity,
            ContactRole = row.Form.ContactRole,
            Phone = row.Form.Phone,
            Email = row.Form.Email,
            ResponseHours = row.Form.ResponseHours,
        };

        internal T Onto<T>(T form) where T : AssetForm => (T)(form with
        {
            Kind = Kind.As<AssetKind>() ?? AssetKind.Room,
            What = What.Told(),
            Place = Place.Told(),
            Municipality = Municipality.Told(),
            Capacity = Capacity,
            ContactRole = ContactRole.Told(),
            Phone = Phone.Told(),
            Email = Email.Told(),
            ResponseHours = ResponseHours,
        });
    }
}
