using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Host.Jobs.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "jobs");

            migrationBuilder.CreateTable(
                name: "runs",
                schema: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    job = table.Column<string>(maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    started_at = table.Column<DateTime>(nullable: false),
                    milliseconds = table.Column<int>(nullable: false),
                    done = table.Column<string>(nullable: false),
                    error = table.Column<string>(maxLength: 2000, nullable: true),
                    by = table.Column<string>(maxLength: 400, nullable: false),
                    dry_run = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_runs_job_started_at",
                schema: "jobs",
                table: "runs",
                columns: new[] { "job", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_runs_started_at",
                schema: "jobs",
                table: "runs",
                column: "started_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "runs",
                schema: "jobs");
        }
    }
}
