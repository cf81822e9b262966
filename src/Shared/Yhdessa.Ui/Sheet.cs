namespace Yhdessa.Ui;

/// <summary>What the page being rendered tells its frame: whether its form has errors, so that the title can say so first.</summary>
public sealed class Sheet
{
    public bool HasErrors { get; private set; }
    public event Action? Changed;

    public void TellErrors()
    {
        HasErrors = true;
        Changed?.Invoke();
    }
}
