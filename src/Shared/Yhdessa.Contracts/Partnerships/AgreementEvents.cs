namespace Yhdessa.Contracts.Partnerships;

/// <summary>An agreement is in force from now on.</summary>
public sealed record AgreementActivated(Guid AgreementId, Guid OrganizationId, DateOnly From, DateOnly? Until) : IEvent;

/// <summary>An agreement has ended, by its day or by notice; what was booked under it before stays.</summary>
public sealed record AgreementEnded(Guid AgreementId, Guid OrganizationId, DateOnly EndedOn) : IEvent;
