using System.Reflection;
using Xunit.Sdk;

namespace Yhdessa.Tests.Support;

/// <summary>
/// Runs a test once on each database at hand: [Theory, OnEachDatabase] public async Task Name(Provider on) { using var house = new House(on); … }
/// Values given here follow the provider, so one attribute is one row: [Theory, OnEachDatabase(1, "a"), OnEachDatabase(2, "b")].
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnEachDatabaseAttribute(params object[] values) : DataAttribute
{
    public object[] Values => values;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => TestDatabase.AtHand.Select(provider => (object[])[provider, .. values]);
}
