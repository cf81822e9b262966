global using FluentValidation;
global using MediatR;
global using Microsoft.EntityFrameworkCore;
global using Yhdessa.Contracts;
global using Yhdessa.Kernel;
