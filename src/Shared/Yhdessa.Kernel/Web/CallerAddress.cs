using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

public static class Callers
{
    /// <summary>Whose limit a request counts on. A home has a /64 of IPv6, so that is one address; "" when it is not known.</summary>
    public static string CallerAddress(this HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
