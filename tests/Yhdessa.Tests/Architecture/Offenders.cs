using MediatR;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts;
using Yhdessa.Kernel;

// What nobody may write. The architecture tests must find each of these.
#pragma warning disable CA1822, CA1812, CA1852

namespace Yhdessa.Tests.Architecture.Offenders;

public sealed record PublicFact(string Name);

class UnsealedThing;

sealed record MessageForNobody : ICommand;

[Requires("spaces.book"), OpenToAll]
sealed record MessageForTwo : IQuery<int>;

sealed record BareRequest : IRequest<int>;

class LooseContract : IEvent;

sealed class Saver(DbContext db)
{
    public async Task Save() => await db.SaveChangesAsync();
}

sealed class ClockReader
{
    public DateTime Now => DateTime.Now;
    public Guid Id => Guid.NewGuid();
}

sealed class WorldlyAggregate : Aggregate
{
    public Task<int> Count(DbContext db) => db.Set<WorldlyAggregate>().CountAsync();
}

[OpenToAll]
sealed record Order : ICommand;

sealed class BusyHandler(ISender sender) : IRequestHandler<MessageForTwo, int>
{
    public async Task<int> Handle(MessageForTwo request, CancellationToken cancellationToken)
    {
        await sender.Send(new Order(), cancellationToken);
        return 1;
    }
}

sealed class PostgresFriend
{
    public Npgsql.NpgsqlConnection? Connection => null;
}

sealed class Gossip
{
    public Contracts.Accounts.PersonContactFact? Told { get; set; }
    public Type Neighbour => typeof(global::Yhdessa.Directory.DirectoryModule);
}
