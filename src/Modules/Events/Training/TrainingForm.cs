namespace Yhdessa.Events.Training;

/// <summary>What one fills in to order a training or to join one.</summary>
public sealed class TrainingWish
{
    public string? Topic { get; set; }
    public string? Description { get; set; }
    public string? HeldIn { get; set; }
    public string? Place { get; set; }
    public string? WishedTime { get; set; }
    public int? LeastGroup { get; set; }
    public int? MostGroup { get; set; }
    public DateOnly? JoinUntil { get; set; }
    public string? Group { get; set; }
    public string? OrganizationId { get; set; }
    public string? Municipality { get; set; }
    public int? People { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }

    internal T Onto<T>(T message) where T : TrainingPeople => (T)(message with
    {
        Group = Group.Told(),
        OrganizationId = Guid.TryParse(OrganizationId, out var id) ? id : null,
        Municipality = Municipality.Told(),
        People = People ?? 0,
        Name = Name.Told(),
        Email = Email.Told(),
    });
}
