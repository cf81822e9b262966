global using MediatR;
global using Yhdessa.Kernel;
