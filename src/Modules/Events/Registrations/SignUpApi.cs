using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Sign-ups, feedback and the report under /api/v1, and the list of names as a file.</summary>
static class SignUpApi
{
    const int Most = 10_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapCreate<SignUp, SignUp.Made, RegistrationAnswer>("/events/{id}/registrations", made => $"/events/{made.EventId}/registrations", made => new JustSignedUp(made.Id)).WithSummary("Sign up for an event: confirmed, or waiting when it is full and there is a waiting list");
        api.MapList<RegistrationList, RegistrationAnswer>("/events/{id}/registrations", look: (list, _) => new LookAtRegistrations(list.Id)).WithSummary("Who has signed up for an event; looking is written down");
        api.MapCreate<RateEvent, RateEvent.Made, FeedbackAnswer>("/events/{id}/feedback", made => $"/events/{made.EventId}/report", made => new JustSaid(made.Id)).WithSummary("Say how an event was, from its beginning until 30 days after its end");
        api.MapOne<EventReport, EventReport.Answer>("/events/{id}/report").WithSummary("How an event went: sign-ups, who came, answers with n, mean and rate, workshops' outputs; people's own words only for a key that may handle sign-ups");
        api.MapAct<CountAttendance, EventReport.Answer>("/events/{id}:attendance", act => new EventReport(act.Id.ToString())).WithSummary("Tell how many came to an event");
    }

    public static void MapFiles(IEndpointRouteBuilder routes) => routes.MapGet("/staff/events/{id}/registrations/list.{format:regex(^(csv|xlsx)$)}", async (string id, string format, ISender sender, Texts texts, CancellationToken ct) =>
    {
        await sender.Send(new LookAtRegistrations(id), ct);
        var e = await sender.Send(new OneEvent(id), ct);
        return ListFile.Of(texts["events.registrations.file"], format, RegistrationColumns.Of(texts, e), await sender.All(new RegistrationList(id), ct, Most));
    }).ExcludeFromDescription();
}

static class RegistrationColumns
{
    public static IReadOnlyList<ListColumn<RegistrationAnswer>> Of(Texts t, EventAnswer e, Microsoft.AspNetCore.Components.RenderFragment<RegistrationAnswer>? status = null) =>
    [
        new(t["events.registrations.number"], r => r.Number, Right: true),
        new(t["events.signup.name"], r => r.Name ?? t["events.registrations.forgotten"]),
        new(t["events.signup.email"], r => r.Email),
        new(t["events.registrations.people"], r => r.GroupSize, Right: true),
        new(t["events.registrations.status"], r => Status(t, r), Shown: status),
        new(t["events.registrations.came"], r => r.Came is { } came ? t[came ? "events.registrations.came.yes" : "events.registrations.came.no"] : null),
        new(t["events.audience.sector"], r => r.Sector is { } sector ? t["events.sector." + sector.Code()] : null),
        .. e.Questions.Select(q => new ListColumn<RegistrationAnswer>(q.Text.ToString(), r => Answered(t, q, r.Answers.GetValueOrDefault(q.Key)))),
    ];

    public static string Status(Texts t, RegistrationAnswer r) => r.Place is { } place ? t["events.registration.status.waiting", place] : t[r.Status switch
    {
        RegistrationStatus.Offered => "events.registration.status.offered",
        RegistrationStatus.Confirmed => "events.registration.status.confirmed",
        _ => "events.registration.status.cancelled",
    }];

    public static string Kind(RegistrationAnswer r) => r.Status switch { RegistrationStatus.Confirmed => "ok", RegistrationStatus.Waiting => "warn", RegistrationStatus.Offered => "info", _ => "off" };

    static string? Answered(Texts t, Question question, string? answer) => question.Kind is QuestionKind.YesNo && answer is ("yes" or "no") ? t["events.answer." + answer] : answer;
}
