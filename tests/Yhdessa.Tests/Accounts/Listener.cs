using Microsoft.Extensions.Logging;

namespace Yhdessa.Tests.Accounts;

/// <summary>Hears every line of the log, with its scopes' values left out as the console leaves them.</summary>
sealed class Listener(List<string> heard) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (heard) heard.Add(formatter(state, exception) + exception);
    }

    public void Dispose() { }
}
