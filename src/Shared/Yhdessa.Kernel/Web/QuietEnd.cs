using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Kernel;

public static class QuietEnd
{
    /// <summary>
    /// A page that fails, or leads elsewhere, may leave a question of its layout unanswered. The request ends only when that is answered, because
    /// its contexts cannot be closed while one is being read; and nothing is asked after it.
    /// </summary>
    public static void UseQuietEnd(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var turn = http.RequestServices.GetRequiredService<MessageTurn>();
        try
        {
            await next();
        }
        finally
        {
            await turn.Take(CancellationToken.None);   // and never given back
        }
    });
}
