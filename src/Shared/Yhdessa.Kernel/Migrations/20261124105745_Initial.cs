using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Kernel.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "host");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "outbox");

            migrationBuilder.CreateTable(
                name: "drafts",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    owner = table.Column<string>(maxLength: 100, nullable: false),
                    form = table.Column<string>(maxLength: 200, nullable: false),
                    body = table.Column<string>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "audit",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    who = table.Column<string>(maxLength: 400, nullable: false),
                    what = table.Column<string>(maxLength: 400, nullable: false),
                    kind = table.Column<string>(maxLength: 400, nullable: false),
                    subject = table.Column<string>(maxLength: 400, nullable: false),
                    changes = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "keyed_posts",
                schema: "outbox",
                columns: table => new
                {
                    id = table.Column<string>(maxLength: 64, nullable: false),
                    body_hash = table.Column<string>(maxLength: 64, nullable: false),
                    lease = table.Column<Guid>(nullable: false),
                    leased_until = table.Column<DateTime>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    result = table.Column<string>(nullable: true),
                    status = table.Column<int>(nullable: false),
                    headers = table.Column<string>(maxLength: 2000, nullable: true),
                    answer = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_keyed_posts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                schema: "outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    subscriber = table.Column<string>(maxLength: 400, nullable: false),
                    @event = table.Column<string>(name: "event", maxLength: 400, nullable: false),
                    body = table.Column<string>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    due_at = table.Column<DateTime>(nullable: false),
                    delivered_at = table.Column<DateTime>(nullable: true),
                    failures = table.Column<int>(nullable: false),
                    last_error = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_drafts_owner_form",
                schema: "host",
                table: "drafts",
                columns: new[] { "owner", "form" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drafts_saved_at",
                schema: "host",
                table: "drafts",
                column: "saved_at");

            migrationBuilder.CreateIndex(
                name: "ix_entries_at",
                schema: "audit",
                table: "entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_entries_kind_subject",
                schema: "audit",
                table: "entries",
                columns: new[] { "kind", "subject" });

            migrationBuilder.CreateIndex(
                name: "ix_keyed_posts_created_at",
                schema: "outbox",
                table: "keyed_posts",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_messages_delivered_at_due_at",
                schema: "outbox",
                table: "messages",
                columns: new[] { "delivered_at", "due_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "drafts",
                schema: "host");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "keyed_posts",
                schema: "outbox");

            migrationBuilder.DropTable(
                name: "messages",
                schema: "outbox");
        }
    }
}
