using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Search.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "search");

            migrationBuilder.CreateTable(
                name: "terms",
                schema: "search",
                columns: table => new
                {
                    kind = table.Column<string>(maxLength: 20, nullable: false),
                    word = table.Column<string>(maxLength: 40, nullable: false, collation: migrationBuilder.ByteOrder()),
                    document = table.Column<Guid>(nullable: false),
                    weight = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terms", x => new { x.kind, x.word, x.document });
                });

            migrationBuilder.CreateIndex(
                name: "ix_terms_document_kind",
                schema: "search",
                table: "terms",
                columns: new[] { "document", "kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "terms",
                schema: "search");
        }
    }
}
