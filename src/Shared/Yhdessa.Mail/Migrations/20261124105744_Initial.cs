using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Mail.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "mail");

            migrationBuilder.CreateTable(
                name: "letters",
                schema: "mail",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    key = table.Column<string>(maxLength: 200, nullable: false),
                    to = table.Column<string>(maxLength: 400, nullable: true),
                    person_id = table.Column<Guid>(nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    words = table.Column<string>(nullable: true),
                    urgent = table.Column<bool>(nullable: false),
                    secret = table.Column<bool>(nullable: false),
                    useless_after = table.Column<DateTime>(nullable: true),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    due_at = table.Column<DateTime>(nullable: false),
                    sent_at = table.Column<DateTime>(nullable: true),
                    attempts = table.Column<int>(nullable: false),
                    claimed_by = table.Column<Guid>(nullable: true),
                    claimed_until = table.Column<DateTime>(nullable: true),
                    last_answer = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sendings",
                schema: "mail",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    letter_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    result = table.Column<string>(maxLength: 40, nullable: false),
                    answer = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sendings", x => x.id);
                    table.ForeignKey(
                        name: "fk_sendings_letter_id",
                        column: x => x.letter_id,
                        principalSchema: "mail",
                        principalTable: "letters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_letters_key",
                schema: "mail",
                table: "letters",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letters_person_id",
                schema: "mail",
                table: "letters",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_letters_state_due_at",
                schema: "mail",
                table: "letters",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sendings_at",
                schema: "mail",
                table: "sendings",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_sendings_letter_id",
                schema: "mail",
                table: "sendings",
                column: "letter_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sendings",
                schema: "mail");

            migrationBuilder.DropTable(
                name: "letters",
                schema: "mail");
        }
    }
}
