using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Files.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "files");

            migrationBuilder.CreateTable(
                name: "chunks",
                schema: "files",
                columns: table => new
                {
                    file_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    bytes = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chunks", x => new { x.file_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "files",
                schema: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    media_type = table.Column<string>(maxLength: 100, nullable: false),
                    size = table.Column<long>(nullable: false),
                    hash = table.Column<string>(maxLength: 64, nullable: false),
                    width = table.Column<int>(nullable: true),
                    height = table.Column<int>(nullable: true),
                    visibility = table.Column<string>(maxLength: 40, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    stored_by = table.Column<Guid>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_files_deleted_at",
                schema: "files",
                table: "files",
                column: "deleted_at");

            migrationBuilder.CreateIndex(
                name: "ix_files_modified_at_id",
                schema: "files",
                table: "files",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_files_organization_id",
                schema: "files",
                table: "files",
                column: "organization_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "chunks",
                schema: "files");

            migrationBuilder.DropTable(
                name: "files",
                schema: "files");
        }
    }
}
