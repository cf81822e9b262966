using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Participation.Impact;
using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Surveys;
using Yhdessa.Participation.Volunteering;

namespace Yhdessa.Participation;

/// <summary>The module's routes under /api/v1.</summary>
static class ParticipationApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<ImpactFigures, ImpactFigure>("/impact").WithSummary("What has been counted: a figure a kind with n, period and source; period is a year or a month");
        api.MapList<LedgerRows, LedgerRow>("/impact/{kind}/rows").WithSummary("The rows a figure was counted from, newest first");

        api.MapCreate<Subscribe, SubscriptionAsked, SubscriptionAsked>("/subscriptions", _ => "/subscriptions", asked => new SubscriptionAnswer(asked)).WithSummary("Wish for newsletters; a letter asks the address to confirm, and the answer is alike for every address");
        api.MapList<IssueList, IssueRow>("/newsletters").WithSummary("Newsletters that have been sent, newest first");
        api.MapOne<OneIssue, IssueAnswer>("/newsletters/{id}").WithSummary("One sent newsletter in every language");

        api.MapList<InitiativeList, InitiativeRow>("/initiatives").WithSummary("Published initiatives with what has become of each");
        api.MapCreate<ProposeInitiative, Id<Initiative>, InitiativeReceived>("/initiatives", id => $"/initiatives/{id}", id => new InitiativeTaken(id)).WithSummary("Propose something to a body; it is looked at before it is published");
        api.MapOne<OneInitiative, InitiativeRow>("/initiatives/{id}").WithSummary("One published initiative");

        api.MapList<TaskList, TaskRow>("/volunteer-tasks").WithSummary("Volunteer tasks one may still help with, the soonest first");
        api.MapCreate<OfferTask, Id<VolunteerTask>, TaskRow>("/volunteer-tasks", id => $"/volunteer-tasks/{id}", id => new TaskById(id)).WithSummary("Ask for helpers");
        api.MapOne<TaskById, TaskRow>("/volunteer-tasks/{id}").WithSummary("One volunteer task");

        api.MapList<SurveyList, SurveyRow>("/surveys").WithSummary("Surveys with their questions; open=true gives those that can be answered now");
        api.MapCreate<AnswerSurvey, Guid, SurveyResponded>("/surveys/{id}/responses", _ => "/surveys", id => new SurveyResponding(id)).WithSummary("Answer a survey: question's id to answer; nobody is asked who she is");
        api.MapOne<SurveyResults, SurveyResults.Answer>("/surveys/{id}/results").WithSummary("A survey's results; under the least number of answers they are suppressed, group by group");
    }
}
