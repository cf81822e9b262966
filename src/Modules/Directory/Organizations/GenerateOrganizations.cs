namespace Yhdessa.Directory;

[Requires(DirectoryModule.Import)]
sealed record GenerateOrganizations(int Count, int Seed) : ICommand<JobReport>;

sealed class GenerateOrganizationsHandler : IRequestHandler<GenerateOrganizations, JobReport>
{
    public Task<JobReport> Handle(GenerateOrganizations wish, CancellationToken ct) => Task.FromResult(new JobReport(0, "organizations"));
}
