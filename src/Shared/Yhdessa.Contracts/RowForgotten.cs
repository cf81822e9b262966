namespace Yhdessa.Contracts;

/// <summary>A row that others were told of is gone as if it had never been, with the demonstration it belonged to: what was counted from it counts no more.</summary>
/// <param name="Row">Kind and id: "booking:…".</param>
public sealed record RowForgotten(string Row) : IEvent;
