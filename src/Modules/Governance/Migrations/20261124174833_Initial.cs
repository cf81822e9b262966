using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Governance.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "governance");

            migrationBuilder.CreateTable(
                name: "bodies",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    order = table.Column<int>(nullable: false),
                    names = table.Column<string>(maxLength: 8000, nullable: false),
                    season = table.Column<string>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bodies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "strategies",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    from_year = table.Column<int>(nullable: false),
                    to_year = table.Column<int>(nullable: false),
                    season = table.Column<string>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_strategies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "seats",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 20, nullable: false),
                    order = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    network_id = table.Column<Guid>(nullable: true),
                    organization_id = table.Column<Guid>(nullable: true),
                    from = table.Column<DateOnly>(nullable: false),
                    until = table.Column<DateOnly>(nullable: true),
                    source = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seats", x => x.id);
                    table.ForeignKey(
                        name: "fk_seats_body_id",
                        column: x => x.body_id,
                        principalSchema: "governance",
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seat_terms",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    seat_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    network_id = table.Column<Guid>(nullable: true),
                    from = table.Column<DateOnly>(nullable: false),
                    until = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seat_terms", x => x.id);
                    table.CheckConstraint("ck_seat_terms_forward", "\"until\" is null or \"from\" <= \"until\"");
                    table.CheckConstraint("ck_seat_terms_one_holder", "(organization_id is null and network_id is not null) or (organization_id is not null and network_id is null)");
                    table.ForeignKey(
                        name: "fk_seat_terms_seat_id",
                        column: x => x.seat_id,
                        principalSchema: "governance",
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bodies_modified_at_id",
                schema: "governance",
                table: "bodies",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bodies_slug",
                schema: "governance",
                table: "bodies",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_seat_terms_seat_id_from",
                schema: "governance",
                table: "seat_terms",
                columns: new[] { "seat_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_seats_body_id",
                schema: "governance",
                table: "seats",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_seats_modified_at_id",
                schema: "governance",
                table: "seats",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_strategies_modified_at_id",
                schema: "governance",
                table: "strategies",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER governance_seat_terms_one_at_a_time_insert BEFORE insert ON governance_seat_terms
                WHEN EXISTS (SELECT 1 FROM governance_seat_terms t WHERE t.seat_id = NEW.seat_id AND t.id <> NEW.id
                    AND (t."until" IS NULL OR NEW."from" <= t."until") AND (NEW."until" IS NULL OR t."from" <= NEW."until"))
                BEGIN SELECT RAISE(ABORT, 'seat-taken'); END
                """);

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER governance_seat_terms_one_at_a_time_update BEFORE update ON governance_seat_terms
                WHEN EXISTS (SELECT 1 FROM governance_seat_terms t WHERE t.seat_id = NEW.seat_id AND t.id <> NEW.id
                    AND (t."until" IS NULL OR NEW."from" <= t."until") AND (NEW."until" IS NULL OR t."from" <= NEW."until"))
                BEGIN SELECT RAISE(ABORT, 'seat-taken'); END
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                CREATE EXTENSION IF NOT EXISTS btree_gist
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                ALTER TABLE governance.seat_terms ADD CONSTRAINT ex_seat_terms_one_at_a_time EXCLUDE USING gist (seat_id WITH =, daterange("from", "until", '[]') WITH &&)
                """);

            migrationBuilder.Promise(Provider.SqlServer, """
                CREATE TRIGGER governance.seat_terms_one_at_a_time ON governance.seat_terms AFTER INSERT, UPDATE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF EXISTS (SELECT 1 FROM inserted i JOIN governance.seat_terms t ON t.seat_id = i.seat_id AND t.id <> i.id
                        AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
                        THROW 51000, 'seat-taken', 1;
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "seat_terms",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "strategies",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "seats",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "bodies",
                schema: "governance");
        }
    }
}
