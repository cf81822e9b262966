using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Api;

/// <summary>A module as small as one can be, written as every module is: what the API conventions give to each is tested on it.</summary>
public sealed class NotesModule() : Module("notes", typeof(NotesDb))
{
    public const string Write = "notes.write";

    public override IReadOnlyList<Permission> Permissions => [new(Write, Access.Write, Roles.SignedIn)];

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapList<ListNotes, NoteRow>("/notes");
        api.MapOne<ShowNote, NoteAnswer>("/notes/{id}");
        api.MapCreate<AddNote, Id<Note>, NoteAnswer>("/notes", id => $"/notes/{id}", id => new ShowNote(id));
        api.MapAct<PinNote, NoteAnswer>("/notes/{id}:pin", c => new ShowNote(c.Id));
        api.MapChange<ChangeNote, NoteAnswer>("/notes/{id}", c => new ShowNote(c.Id));
        api.MapDelete<DeleteNote>("/notes/{id}");
    }
}

public enum NoteKind { Plain, ToDo }

public sealed record Link(string Address, int Weight);

public sealed class Note(Id<Note> id, string title, NoteKind kind) : Aggregate
{
    public Id<Note> Id { get; private init; } = id;
    public string Title { get; private set; } = title;
    public NoteKind Kind { get; private set; } = kind;
    public string? Text { get; private set; }
    public DateTimeOffset? When { get; private set; }
    public IReadOnlyList<Link> Links { get; private set; } = [];
    public bool Pinned { get; private set; }

    public Note Write(string title, string? text, DateTimeOffset? when, IReadOnlyList<Link> links)
    {
        Rule.RequireOf("title", title != "forbidden", "not-accepted");
        (Title, Text, When, Links) = (title, text, when, links);
        return this;
    }

    public void Pin()
    {
        State.Require(!Pinned, "stale");
        Pinned = true;
        Changed();
    }
}

public sealed class NotesDb(DbContextOptions<NotesDb> options, ModuleDbServices services) : ModuleDb(options, "notes", services)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void Map(ModelBuilder model) => model.Entity<Note>(n =>
    {
        n.Property(x => x.Id).ValueGeneratedNever();
        n.Property(x => x.Links).IsJson();
    });
}

[Requires(NotesModule.Write)]
public sealed record AddNote(string Title, NoteKind Kind = NoteKind.Plain, string? Text = null, DateTimeOffset? When = null, IReadOnlyList<Link>? Links = null, DateOnly? Day = null) : ICommand<Id<Note>>;

public sealed class AddNoteValidator : AbstractValidator<AddNote>
{
    public AddNoteValidator() => RuleFor(n => n.Title).NotEmpty().MaximumLength(100);
}

sealed class AddNoteHandler(NotesDb db) : IRequestHandler<AddNote, Id<Note>>
{
    public Task<Id<Note>> Handle(AddNote wish, CancellationToken cancellationToken)
    {
        var note = new Note(Id<Note>.New(), "", wish.Kind).Write(wish.Title, wish.Text, wish.When, wish.Links ?? []);
        db.Add(note);
        return Task.FromResult(note.Id);
    }
}

[Requires(NotesModule.Write)]
public sealed record ChangeNote(Id<Note> Id, string Title, string? Text = null, DateTimeOffset? When = null, IReadOnlyList<Link>? Links = null, int? Seen = null) : ICommand;

sealed class ChangeNoteHandler(NotesDb db) : IRequestHandler<ChangeNote>
{
    public async Task Handle(ChangeNote wish, CancellationToken cancellationToken)
    {
        var note = await db.Notes.Living(wish.Id, cancellationToken);
        note.MustBe(wish.Seen);
        note.Write(wish.Title, wish.Text, wish.When, wish.Links ?? []);
    }
}

[Requires(NotesModule.Write)]
public sealed record PinNote(Id<Note> Id, string? Why = null) : ICommand;

sealed class PinNoteHandler(NotesDb db) : IRequestHandler<PinNote>
{
    public async Task Handle(PinNote wish, CancellationToken cancellationToken) => (await db.Notes.Living(wish.Id, cancellationToken)).Pin();
}

[Requires(NotesModule.Write)]
public sealed record DeleteNote(Id<Note> Id, int? Seen = null) : ICommand;

sealed class DeleteNoteHandler(NotesDb db, TimeProvider clock) : IRequestHandler<DeleteNote>
{
    public async Task Handle(DeleteNote wish, CancellationToken cancellationToken)
    {
        var note = await db.Notes.Living(wish.Id, cancellationToken);
        note.MustBe(wish.Seen);
        note.Delete(clock.Now());
    }
}

public sealed record NoteAnswer(Id<Note> Id, string Title, NoteKind Kind, string? Text, DateTimeOffset? When, IReadOnlyList<Link> Links, bool Pinned, DateTimeOffset ModifiedAt) : Versioned;

[OpenToAll]
public sealed record ShowNote(Id<Note> Id) : IQuery<NoteAnswer>;

sealed class ShowNoteHandler(NotesDb db) : IRequestHandler<ShowNote, NoteAnswer>
{
    public async Task<NoteAnswer> Handle(ShowNote query, CancellationToken cancellationToken)
    {
        var n = await db.Notes.AsNoTracking().Living(query.Id, cancellationToken);
        return new(n.Id, n.Title, n.Kind, n.Text, n.When, n.Links, n.Pinned, n.ModifiedAt) { Revision = n.Revision };
    }
}

public sealed record NoteRow(Id<Note> Id, string Title, DateTimeOffset ModifiedAt);

[OpenToAll]
public sealed record ListNotes(string? Q = null, NoteKind? Kind = null, DateTimeOffset? From = null, IReadOnlyList<string>? Titles = null) : ListQuery<NoteRow>;

sealed class ListNotesHandler(NotesDb db) : IRequestHandler<ListNotes, Listed<NoteRow>>
{
    public Task<Listed<NoteRow>> Handle(ListNotes query, CancellationToken cancellationToken)
    {
        var wanted = db.Notes.Where(n => n.DeletedAt == null);
        if (query.Kind is { } kind) wanted = wanted.Where(n => n.Kind == kind);
        if (query.Q is { } word) wanted = wanted.Where(n => n.Title.Contains(word));
        return query.Answer(db, db.Notes, wanted, n => new NoteRow(n.Id, n.Title, n.ModifiedAt), new Sorts<Note> { ["title"] = n => n.Title, ["modifiedAt"] = n => n.ModifiedAt, ["kind"] = n => n.Kind },
            cancellationToken, async () => new() { ["kind"] = await wanted.CountBy(n => n.Kind, cancellationToken) });
    }
}
