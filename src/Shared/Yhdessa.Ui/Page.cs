using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Ui;

/// <summary>What every page has at hand: words, dates, the sender, the clock and its own address.</summary>
public abstract class Page : ComponentBase
{
    [Inject] protected ISender Sender { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [Inject] protected Texts T { get; set; } = null!;
    [Inject] protected Say Say { get; set; } = null!;
    [Inject] protected TimeProvider Clock { get; set; } = null!;
    [Inject] KeptAnswers Kept { get; set; } = null!;
    [Inject] protected ICurrentUser CurrentUser { get; set; } = null!;
    [CascadingParameter] protected HttpContext Http { get; set; } = null!;

    bool begun;

    /// <summary>
    /// Drawn once, when everything was read. The framework's own order draws a first time while the database is still answering, which a
    /// page sent whole has no use for, and every page would have to draw itself empty.
    /// </summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!begun)
        {
            begun = true;
            OnInitialized();
            await OnInitializedAsync();
        }
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    protected static string Language => Texts.Language;

    /// <summary>Of a list that does not fit on one page.</summary>
    protected int PageAsked => Address.PageIn(Http.Request.Query["page"]);

    /// <summary>The page's own address with other parameters: null takes one away, the rest stay. Give it to links and forms.</summary>
    protected string Here(params (string Name, object? Value)[] changes) => Address.Of(Http).With(changes);

    /// <summary>An address inside this page: pages have a base address, so a bare "#id" would lead to the front page.</summary>
    protected string Anchor(string id) => $"{Address.Of(Http)}#{id}";

    /// <summary>404 in this page's own words: a letter's link has grown old, and the page says what to do instead of the house's "not found".</summary>
    protected void IsTooOld() => Http.Response.OnStarting(() =>
    {
        Http.Response.StatusCode = StatusCodes.Status404NotFound;   // set any sooner the framework would draw nothing
        return Task.CompletedTask;
    });

    /// <summary>The answer to a question; a refusal becomes the page that helps (404, 403, sign-in…).</summary>
    protected Task<TAnswer> Ask<TAnswer>(IRequest<TAnswer> question) => Sender.Send(question, Http.RequestAborted);

    /// <summary>The same for what everybody sees alike on the most visited pages: the answer may be half a minute old, unless something was committed since.</summary>
    protected Task<TAnswer> AskKept<TAnswer>(IRequest<TAnswer> question) where TAnswer : class => Kept.Of(question, Sender, Http.RequestAborted);
}
