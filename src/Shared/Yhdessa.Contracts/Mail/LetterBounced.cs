namespace Yhdessa.Contracts.Mail;

/// <summary>A letter came back for good: nobody reads mail at its address. Carries no address; whoever posted the letter knows it by its key.</summary>
/// <param name="Key">The letter's key: "directory.message:{id}".</param>
/// <param name="Day">The day it was learnt, Europe/Helsinki.</param>
public sealed record LetterBounced(Guid LetterId, string Key, DateOnly Day) : IEvent;
