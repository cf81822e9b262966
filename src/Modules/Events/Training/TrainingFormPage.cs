using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events.Training;

/// <summary>What the pages for ordering and joining have in common: the words, and what is known of whoever has signed in.</summary>
public abstract class TrainingFormPage : UseCasePage
{
    internal TrainingWords Words { get; private set; } = null!;
    protected IReadOnlyList<Choice> OwnOrganizations { get; private set; } = [];

    internal async Task<TrainingWish> Begin()
    {
        Words = await TrainingWords.Of(T, Say, Language, Sender, Http.RequestAborted);
        if (CurrentUser.PersonId is not { } person) return new();
        var own = await Ask(new OrganizationsOf(person));
        OwnOrganizations = [.. own.Select(o => new Choice(o.Id.ToString(), o.Name))];
        var contact = await Ask(new PersonContact(person));
        return new() { OrganizationId = own is [var one] ? one.Id.ToString() : null, Group = own is [var single] ? single.Name : null, Municipality = own is [var home] ? home.HomeMunicipality : null, Name = contact?.Name, Email = contact?.Email };
    }

    /// <summary>What is said when the form has gone through: she has confirmed it already, or the letter waits for her.</summary>
    internal string Said(TrainingWish wish) => string.IsNullOrEmpty(wish.OrganizationId) ? T["events.training.asked", wish.Email] : T["events.training.joined", wish.Email];
}
