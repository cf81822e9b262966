using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>An event as another house tells it. What is left out is unknown.</summary>
sealed record TakenEvent(string Origin, string DataSource, Translated Name, EventDate Date)
{
    public string? Publisher { get; init; }

    /// <summary>Its page there.</summary>
    public string Address { get; init; } = "";
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }
    public EventType Type { get; init; } = EventType.Other;
    public EventStatus Status { get; init; }
    public string? Municipality { get; init; }
    public string? Place { get; init; }
    public string? OnlineUrl { get; init; }
    public string? Organizer { get; init; }

    /// <summary>The source has taken it away and says so.</summary>
    public bool IsGone { get; init; }

    public string Sum() => Sums.Of(this);
}

/// <summary>What an event takes from elsewhere, and whether somebody has had it in hand since.</summary>
sealed partial class Event
{
    /// <summary>Only what the source tells: capacity, organizations, texts in plain language and all else that is ours stays.</summary>
    public Event Take(TakenEvent told, int year)
    {
        var was = Status;
        (Name, Summary, Description, Type, Kind, Date) = (told.Name, told.Summary, told.Description, told.Type, EventKind.Organization, told.Date);
        (Municipality, Place, OnlineUrl, Organizer, Status, Year) = (told.Municipality, told.Place, told.OnlineUrl, told.Organizer, told.Status, year);
        if (Publication is Publication.Published) Raise(Status is EventStatus.Cancelled && was is not EventStatus.Cancelled ? new EventCancelled(Id) : new EventUpdated(Id));
        return this;
    }

    /// <summary>A sum of what a source may tell: another one later means that somebody has edited it here.</summary>
    public string StandsAs() => Sums.Of(new { Name, Summary, Description, PlainText, Type, Precision, FirstDay, LastDay, Start, End, Municipality, Subarea, Place, OnlineUrl, Status, Gone = DeletedAt is not null });
}

static class Sums
{
    public static string Of(object what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(what, what.GetType(), Stored.Options))));
}
