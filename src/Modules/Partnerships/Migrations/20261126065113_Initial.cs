using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Partnerships.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "partnerships");

            migrationBuilder.CreateTable(
                name: "agreements",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    types = table.Column<string>(nullable: false),
                    from = table.Column<DateOnly>(nullable: false),
                    until = table.Column<DateOnly>(nullable: true),
                    house_signer = table.Column<string>(maxLength: 400, nullable: true),
                    partner_signer = table.Column<string>(maxLength: 400, nullable: true),
                    house_duties = table.Column<string>(maxLength: 4000, nullable: true),
                    partner_duties = table.Column<string>(maxLength: 4000, nullable: true),
                    grants = table.Column<string>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    agreed_at = table.Column<DateTime>(nullable: true),
                    notice_at = table.Column<DateTime>(nullable: true),
                    end_reason = table.Column<string>(maxLength: 400, nullable: true),
                    agreed_until = table.Column<DateOnly>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => x.id);
                    table.CheckConstraint("ck_agreements_agreed", "state = 'Draft' OR agreed_at IS NOT NULL");
                    table.CheckConstraint("ck_agreements_forward", "\"until\" IS NULL OR \"until\" >= \"from\"");
                });

            migrationBuilder.CreateTable(
                name: "criteria",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    code = table.Column<string>(maxLength: 400, nullable: false),
                    order = table.Column<int>(nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: false),
                    source = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "models",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    verbatim = table.Column<string>(maxLength: 2000, nullable: false),
                    elements = table.Column<string>(nullable: false),
                    source = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_models", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "types",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    code = table.Column<string>(maxLength: 40, nullable: false),
                    order = table.Column<int>(nullable: false),
                    names = table.Column<string>(maxLength: 8000, nullable: false),
                    meaning = table.Column<string>(maxLength: 8000, nullable: false),
                    name_verbatim = table.Column<string>(maxLength: 400, nullable: false),
                    meaning_verbatim = table.Column<string>(maxLength: 400, nullable: false),
                    source = table.Column<string>(maxLength: 400, nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_types", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    agreement_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    side = table.Column<string>(maxLength: 40, nullable: false),
                    subject = table.Column<string>(maxLength: 200, nullable: false),
                    value = table.Column<decimal>(precision: 12, scale: 2, nullable: false),
                    n = table.Column<int>(nullable: false),
                    euros = table.Column<decimal>(precision: 12, scale: 2, nullable: true),
                    from = table.Column<DateOnly>(nullable: false),
                    to = table.Column<DateOnly>(nullable: false),
                    source = table.Column<string>(maxLength: 40, nullable: false),
                    row = table.Column<string>(maxLength: 80, nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger", x => x.id);
                    table.ForeignKey(
                        name: "fk_ledger_agreement_id",
                        column: x => x.agreement_id,
                        principalSchema: "partnerships",
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnerships",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    type_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    from = table.Column<DateOnly>(nullable: true),
                    until = table.Column<DateOnly>(nullable: true),
                    agreed_until = table.Column<DateOnly>(nullable: true),
                    ended_at = table.Column<DateTime>(nullable: true),
                    source = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnerships", x => x.id);
                    table.CheckConstraint("ck_partnerships_ended", "ended_at IS NULL OR \"until\" IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_partnerships_type_id",
                        column: x => x.type_id,
                        principalSchema: "partnerships",
                        principalTable: "types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stated_years",
                schema: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    type_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    booked_events = table.Column<int>(nullable: true),
                    channels = table.Column<string>(nullable: false),
                    service_categories = table.Column<string>(nullable: false),
                    verbatim = table.Column<string>(nullable: false),
                    source = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stated_years", x => x.id);
                    table.ForeignKey(
                        name: "fk_stated_years_type_id",
                        column: x => x.type_id,
                        principalSchema: "partnerships",
                        principalTable: "types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_modified_at_id",
                schema: "partnerships",
                table: "agreements",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_organization_id",
                schema: "partnerships",
                table: "agreements",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_state_until",
                schema: "partnerships",
                table: "agreements",
                columns: new[] { "state", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_agreement_id",
                schema: "partnerships",
                table: "ledger",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_kind_row",
                schema: "partnerships",
                table: "ledger",
                columns: new[] { "kind", "row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_modified_at_id",
                schema: "partnerships",
                table: "ledger",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_modified_at_id",
                schema: "partnerships",
                table: "partnerships",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_organization_id_type_id_year",
                schema: "partnerships",
                table: "partnerships",
                columns: new[] { "organization_id", "type_id", "year" },
                unique: true,
                filter: "ended_at IS NULL AND deleted_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_type_id",
                schema: "partnerships",
                table: "partnerships",
                column: "type_id");

            migrationBuilder.CreateIndex(
                name: "ix_stated_years_type_id_year",
                schema: "partnerships",
                table: "stated_years",
                columns: new[] { "type_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_types_code",
                schema: "partnerships",
                table: "types",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_types_modified_at_id",
                schema: "partnerships",
                table: "types",
                columns: new[] { "modified_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "criteria",
                schema: "partnerships");

            migrationBuilder.DropTable(
                name: "ledger",
                schema: "partnerships");

            migrationBuilder.DropTable(
                name: "models",
                schema: "partnerships");

            migrationBuilder.DropTable(
                name: "partnerships",
                schema: "partnerships");

            migrationBuilder.DropTable(
                name: "stated_years",
                schema: "partnerships");

            migrationBuilder.DropTable(
                name: "agreements",
                schema: "partnerships");

            migrationBuilder.DropTable(
                name: "types",
                schema: "partnerships");
        }
    }
}
