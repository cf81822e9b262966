using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Host.Accounts.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "host");

            migrationBuilder.CreateTable(
                name: "feedback",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    topic = table.Column<string>(maxLength: 40, nullable: false),
                    text = table.Column<string>(maxLength: 4000, nullable: false),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    received_at = table.Column<DateTime>(nullable: false),
                    due_on = table.Column<DateOnly>(nullable: false),
                    answer = table.Column<string>(maxLength: 4000, nullable: true),
                    done_at = table.Column<DateTime>(nullable: true),
                    done_by = table.Column<Guid>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "keys",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    prefix = table.Column<string>(maxLength: 400, nullable: false),
                    hash = table.Column<string>(maxLength: 400, nullable: false),
                    scopes = table.Column<string>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    last_used_at = table.Column<DateTime>(nullable: true),
                    revoked_at = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "links",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    purpose = table.Column<string>(maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(nullable: true),
                    hash = table.Column<string>(maxLength: 400, nullable: false),
                    return_to = table.Column<string>(maxLength: 400, nullable: true),
                    created_at = table.Column<DateTime>(nullable: false),
                    expires_at = table.Column<DateTime>(nullable: false),
                    used_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    email = table.Column<string>(maxLength: 400, nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    roles = table.Column<string>(nullable: false),
                    municipality = table.Column<string>(maxLength: 400, nullable: true),
                    body_id = table.Column<Guid>(nullable: true),
                    password_hash = table.Column<string>(maxLength: 400, nullable: true),
                    stamp = table.Column<string>(maxLength: 400, nullable: false),
                    last_sign_in_at = table.Column<DateTime>(nullable: true),
                    disabled_at = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "preparations",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false),
                    build = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preparations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                schema: "host",
                columns: table => new
                {
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    xml = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    parts = table.Column<string>(nullable: false),
                    draft = table.Column<string>(nullable: true),
                    draft_at = table.Column<DateTime>(nullable: true),
                    made_on = table.Column<DateOnly>(nullable: false),
                    updated_on = table.Column<DateOnly>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "text_pages",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 40, nullable: false),
                    place = table.Column<int>(nullable: false),
                    lines = table.Column<string>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_text_pages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tries",
                schema: "host",
                columns: table => new
                {
                    who = table.Column<string>(maxLength: 400, nullable: false),
                    count = table.Column<int>(nullable: false),
                    rounds = table.Column<int>(nullable: false),
                    last_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tries", x => x.who);
                });

            migrationBuilder.CreateTable(
                name: "calendar_addresses",
                schema: "host",
                columns: table => new
                {
                    person_id = table.Column<Guid>(nullable: false),
                    hash = table.Column<string>(maxLength: 400, nullable: false),
                    created_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_addresses", x => x.person_id);
                    table.ForeignKey(
                        name: "fk_calendar_addresses_person_id",
                        column: x => x.person_id,
                        principalSchema: "host",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                schema: "host",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    person_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    credential_id = table.Column<byte[]>(nullable: false),
                    credential_hash = table.Column<string>(maxLength: 400, nullable: false),
                    public_key = table.Column<byte[]>(nullable: false),
                    transports = table.Column<string>(maxLength: 400, nullable: false),
                    is_backup_eligible = table.Column<bool>(nullable: false),
                    is_backed_up = table.Column<bool>(nullable: false),
                    is_user_verified = table.Column<bool>(nullable: false),
                    sign_count = table.Column<long>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    last_used_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "fk_passkeys_person_id",
                        column: x => x.person_id,
                        principalSchema: "host",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement_versions",
                schema: "host",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    parts = table.Column<string>(nullable: false),
                    published_at = table.Column<DateTime>(nullable: false),
                    published_by = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statement_versions", x => new { x.statement_id, x.number });
                    table.ForeignKey(
                        name: "fk_statement_versions_statement_id",
                        column: x => x.statement_id,
                        principalSchema: "host",
                        principalTable: "statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_addresses_hash",
                schema: "host",
                table: "calendar_addresses",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_done_at_due_on",
                schema: "host",
                table: "feedback",
                columns: new[] { "done_at", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_modified_at_id",
                schema: "host",
                table: "feedback",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_received_at",
                schema: "host",
                table: "feedback",
                column: "received_at");

            migrationBuilder.CreateIndex(
                name: "ix_keys_modified_at_id",
                schema: "host",
                table: "keys",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_keys_prefix",
                schema: "host",
                table: "keys",
                column: "prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_links_expires_at",
                schema: "host",
                table: "links",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_links_hash",
                schema: "host",
                table: "links",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_passkeys_credential_hash",
                schema: "host",
                table: "passkeys",
                column: "credential_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_passkeys_person_id",
                schema: "host",
                table: "passkeys",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_email",
                schema: "host",
                table: "people",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_modified_at_id",
                schema: "host",
                table: "people",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_statements_kind_language",
                schema: "host",
                table: "statements",
                columns: new[] { "kind", "language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statements_modified_at_id",
                schema: "host",
                table: "statements",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_text_pages_modified_at_id",
                schema: "host",
                table: "text_pages",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_text_pages_slug",
                schema: "host",
                table: "text_pages",
                column: "slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_addresses",
                schema: "host");

            migrationBuilder.DropTable(
                name: "feedback",
                schema: "host");

            migrationBuilder.DropTable(
                name: "keys",
                schema: "host");

            migrationBuilder.DropTable(
                name: "links",
                schema: "host");

            migrationBuilder.DropTable(
                name: "passkeys",
                schema: "host");

            migrationBuilder.DropTable(
                name: "preparations",
                schema: "host");

            migrationBuilder.DropTable(
                name: "protection_keys",
                schema: "host");

            migrationBuilder.DropTable(
                name: "statement_versions",
                schema: "host");

            migrationBuilder.DropTable(
                name: "text_pages",
                schema: "host");

            migrationBuilder.DropTable(
                name: "tries",
                schema: "host");

            migrationBuilder.DropTable(
                name: "people",
                schema: "host");

            migrationBuilder.DropTable(
                name: "statements",
                schema: "host");
        }
    }
}
