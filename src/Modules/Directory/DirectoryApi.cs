using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Directory;

static class DirectoryApi
{
    public static void Map(IEndpointRouteBuilder api) { }
}
