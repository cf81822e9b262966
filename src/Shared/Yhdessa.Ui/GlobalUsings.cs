global using MediatR;
global using Microsoft.Extensions.DependencyInjection;
global using Yhdessa.Kernel;
