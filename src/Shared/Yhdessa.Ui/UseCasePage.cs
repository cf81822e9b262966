using FluentValidation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Forms.Mapping;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>
/// A page that sends one message. A no is shown in the reader's language beside the field it concerns, the form stays filled and the status
/// tells the truth; a yes leads on with a note.
/// </summary>
public abstract class UseCasePage : Page
{
    [Inject] Flash Flash { get; set; } = null!;
    [Inject] Sheet Sheet { get; set; } = null!;
    [Inject] BrowserSecret Browser { get; set; } = null!;
    [CascadingParameter] FormMappingContext? Sent { get; set; }

    /// <summary>What no single field can mend: give it to the ErrorSummary.</summary>
    protected IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The refusal itself, for a page that shows more of it: alternatives, conflicts.</summary>
    protected Refusal? Refused { get; private set; }

    /// <summary>Somebody else saved in between: show <see cref="StaleNote"/> with both versions.</summary>
    protected bool IsStale => Refused is Stale;

    /// <summary>The form's name for a message's field, where the last words differ: "start" → "Wish.Time". Null keeps the message's name.</summary>
    protected virtual string? FieldFor(string path) => null;

    /// <summary>Sends the message; done, leads to an address inside the site and says the note there.</summary>
    protected async Task Send(EditContext? form, IBaseRequest message, string thenGoTo, string? say = null, Undo? undo = null)
    {
        if (await Try(form, () => Sender.Send((object)message, Http.RequestAborted))) Go(thenGoTo, say, undo);
    }

    /// <summary>The same where the address or the note depends on the answer.</summary>
    protected async Task Send<TAnswer>(EditContext? form, IRequest<TAnswer> message, Func<TAnswer, string> thenGoTo, Func<TAnswer, string?>? say = null, Func<TAnswer, Undo?>? undo = null)
    {
        TAnswer answer = default!;
        if (await Try(form, async () => answer = await Sender.Send(message, Http.RequestAborted)))
            Go(thenGoTo(answer), say?.Invoke(answer), undo?.Invoke(answer));
    }

    /// <summary>Leads to an address inside the site, in the same language, with a note.</summary>
    protected void Go(string address, string? say = null, Undo? undo = null)
    {
        if (say is not null) Flash.Put(new(say, undo is null ? "ok" : "info", undo is null ? null : undo with { Address = InLanguage(undo.Address) }));
        Navigation.NavigateTo(InLanguage(address));
    }

    /// <summary>Runs one thing that may be refused; says no on the page. True when it was done.</summary>
    protected async Task<bool> Try(EditContext? form, Func<Task> work)
    {
        if (Unreadable(form)) return false;
        try
        {
            await work();
            return true;
        }
        catch (SignInNeeded)
        {
            await DraftKeeping.Save(Http, Sender, Browser, CurrentUser, Http.RequestAborted);
            Navigation.NavigateTo(InLanguage($"/sign-in?return={Uri.EscapeDataString(Here())}"));
        }
        catch (ValidationException invalid)
        {
            Tell(form, StatusCodes.Status422UnprocessableEntity, invalid.Errors.Select(e => (e.PropertyName, FieldMessages.Of(T, e))));
        }
        catch (Refusal no) when (no is not (Moved or NotFound or Gone))   // what is not there has a help page, and the draft of the form stays
        {
            Refused = no;
            var errors = no switch { BadInput { Errors.Count: > 0 } bad => bad.Errors, Invalid invalid => invalid.Errors, _ => [] };
            var fields = errors.Count > 0 ? errors.Select(e => (e.Field, T[$"problem.{e.Code}", e.Args])) : [(no.Field ?? "", T[$"problem.{no.Code}", no.Args])];
            Tell(form, no.Status, fields);
        }
        return false;
    }

    bool Unreadable(EditContext? form)
    {
        var unreadable = SentErrors().Select(e => (Path(form, e), T["ui.field.unreadable"])).ToList();
        if (unreadable.Count > 0) Tell(form, StatusCodes.Status400BadRequest, unreadable);
        return unreadable.Count > 0;
    }

    /// <summary>A form with a name keeps its reading errors under it.</summary>
    IEnumerable<FormMappingError> SentErrors() => Sent is null || !Http.Request.HasFormContentType ? [] :
        Sent.GetAllErrors().Concat(Http.Request.Form["_handler"] is [{ Length: > 0 } name] ? Sent.GetAllErrors(name) : []).DistinctBy(e => e.Path);

    /// <summary>The mapper names a nullable value's error by the whole form: then the field is the one that sent those words.</summary>
    string Path(EditContext? form, FormMappingError error) => form is null || FieldPlaces.In(form).Find(error.Path) is not null
        ? error.Path
        : Http.Request.Form.FirstOrDefault(f => error.AttemptedValue is { Length: > 0 } words && f.Value == words && FieldPlaces.In(form).Find(f.Key) is not null).Key ?? error.Path;

    void Tell(EditContext? form, int status, IEnumerable<(string Path, string Words)> errors)
    {
        Http.Response.StatusCode = status;
        var loose = new List<string>();
        var messages = form is null ? null : new ValidationMessageStore(form);
        foreach (var (path, words) in errors.Distinct())
            if (path.Length > 0 && form is not null && FieldPlaces.In(form).Find(FieldFor(path) ?? path) is { } field) messages!.Add(field, words);
            else loose.Add(words);
        Problems = loose;
        form?.NotifyValidationStateChanged();
        Sheet.TellErrors();
    }

    /// <summary>"/my/bookings" in the page's own language, which its path base carries.</summary>
    protected string InLanguage(string address) =>
        address.StartsWith('/') && !address.StartsWith(Http.Request.PathBase + "/", StringComparison.Ordinal) ? Http.Request.PathBase + address : address;
}
