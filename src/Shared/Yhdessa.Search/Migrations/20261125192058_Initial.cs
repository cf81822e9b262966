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
                name: "forms",
                schema: "search",
                columns: table => new
                {
                    form = table.Column<string>(maxLength: 48, nullable: false, collation: migrationBuilder.ByteOrder()),
                    word = table.Column<string>(maxLength: 40, nullable: false, collation: migrationBuilder.ByteOrder()),
                    nearness = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forms", x => new { x.form, x.word });
                });

            migrationBuilder.CreateTable(
                name: "forms_made",
                schema: "search",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false),
                    version = table.Column<string>(maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forms_made", x => x.id);
                    table.CheckConstraint("ck_forms_made_one", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "missed_words",
                schema: "search",
                columns: table => new
                {
                    word = table.Column<string>(maxLength: 40, nullable: false, collation: migrationBuilder.ByteOrder()),
                    times = table.Column<int>(nullable: false),
                    last_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_missed_words", x => x.word);
                });

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
                    table.PrimaryKey("pk_terms", x => new { x.kind, x.word, x.weight, x.document });
                });

            migrationBuilder.CreateIndex(
                name: "ix_forms_word",
                schema: "search",
                table: "forms",
                column: "word");

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
                name: "forms",
                schema: "search");

            migrationBuilder.DropTable(
                name: "forms_made",
                schema: "search");

            migrationBuilder.DropTable(
                name: "missed_words",
                schema: "search");

            migrationBuilder.DropTable(
                name: "terms",
                schema: "search");
        }
    }
}
