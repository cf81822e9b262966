using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Spaces.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "spaces");

            migrationBuilder.CreateTable(
                name: "houses",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    is_peer = table.Column<bool>(nullable: false),
                    from_season = table.Column<bool>(nullable: false),
                    street_address = table.Column<string>(maxLength: 400, nullable: true),
                    post_office = table.Column<string>(maxLength: 400, nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    links = table.Column<string>(nullable: false),
                    info_screens = table.Column<string>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_houses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "spaces",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    house_id = table.Column<Guid>(nullable: false),
                    parent_id = table.Column<Guid>(nullable: true),
                    name = table.Column<string>(maxLength: 400, nullable: false),
                    description = table.Column<string>(maxLength: 8000, nullable: true),
                    capacity = table.Column<int>(nullable: true),
                    layouts = table.Column<string>(nullable: false),
                    equipment = table.Column<string>(nullable: false),
                    accessibility = table.Column<string>(nullable: true),
                    facts = table.Column<string>(nullable: false),
                    opening_hours = table.Column<string>(nullable: true),
                    terms = table.Column<string>(nullable: false),
                    takes_bookings = table.Column<bool>(nullable: false),
                    external_url = table.Column<string>(maxLength: 1000, nullable: true),
                    rules = table.Column<string>(maxLength: 8000, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    from_season = table.Column<bool>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spaces", x => x.id);
                    table.ForeignKey(
                        name: "fk_spaces_house_id",
                        column: x => x.house_id,
                        principalSchema: "spaces",
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_spaces_parent_id",
                        column: x => x.parent_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bookings",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    person_id = table.Column<Guid>(nullable: true),
                    key_id = table.Column<Guid>(nullable: true),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    @public = table.Column<bool>(name: "public", nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false),
                    attendees = table.Column<int>(nullable: false),
                    purpose = table.Column<string>(maxLength: 1000, nullable: true),
                    contact_name = table.Column<string>(maxLength: 400, nullable: true),
                    contact_email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    reason = table.Column<string>(maxLength: 1000, nullable: true),
                    decided_at = table.Column<DateTime>(nullable: true),
                    attendance = table.Column<int>(nullable: true),
                    restored = table.Column<int>(nullable: false),
                    terms = table.Column<string>(nullable: true),
                    free_minutes = table.Column<int>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bookings", x => x.id);
                    table.ForeignKey(
                        name: "fk_bookings_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "blocks",
                schema: "spaces",
                columns: table => new
                {
                    space_id = table.Column<Guid>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blocks", x => new { x.space_id, x.booking_id });
                    table.CheckConstraint("ck_blocks_forward", "\"start\" < \"end\"");
                    table.ForeignKey(
                        name: "fk_blocks_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_blocks_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "faults",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: false),
                    words = table.Column<string>(maxLength: 1000, nullable: false),
                    fixed_at = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_faults", x => x.id);
                    table.ForeignKey(
                        name: "fk_faults_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_faults_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_blocks_booking_id",
                schema: "spaces",
                table: "blocks",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_blocks_space_id_start",
                schema: "spaces",
                table: "blocks",
                columns: new[] { "space_id", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_modified_at_id",
                schema: "spaces",
                table: "bookings",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_organization_id",
                schema: "spaces",
                table: "bookings",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_bookings_person_id",
                schema: "spaces",
                table: "bookings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_bookings_space_id_start",
                schema: "spaces",
                table: "bookings",
                columns: new[] { "space_id", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_status_start",
                schema: "spaces",
                table: "bookings",
                columns: new[] { "status", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_faults_booking_id",
                schema: "spaces",
                table: "faults",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_faults_fixed_at",
                schema: "spaces",
                table: "faults",
                column: "fixed_at");

            migrationBuilder.CreateIndex(
                name: "ix_faults_modified_at_id",
                schema: "spaces",
                table: "faults",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_faults_space_id",
                schema: "spaces",
                table: "faults",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_houses_modified_at_id",
                schema: "spaces",
                table: "houses",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_spaces_house_id",
                schema: "spaces",
                table: "spaces",
                column: "house_id");

            migrationBuilder.CreateIndex(
                name: "ix_spaces_modified_at_id",
                schema: "spaces",
                table: "spaces",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_spaces_parent_id",
                schema: "spaces",
                table: "spaces",
                column: "parent_id");

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER spaces_blocks_no_overlap_insert BEFORE insert ON spaces_blocks
                WHEN EXISTS (SELECT 1 FROM spaces_blocks b WHERE b.space_id = NEW.space_id AND b.booking_id <> NEW.booking_id AND b."start" < NEW."end" AND NEW."start" < b."end")
                BEGIN SELECT RAISE(ABORT, 'overlapping-booking'); END
                """);

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER spaces_blocks_no_overlap_update BEFORE update ON spaces_blocks
                WHEN EXISTS (SELECT 1 FROM spaces_blocks b WHERE b.space_id = NEW.space_id AND b.booking_id <> NEW.booking_id AND b."start" < NEW."end" AND NEW."start" < b."end")
                BEGIN SELECT RAISE(ABORT, 'overlapping-booking'); END
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                CREATE EXTENSION IF NOT EXISTS btree_gist
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                ALTER TABLE spaces.blocks ADD CONSTRAINT ex_blocks_no_overlap EXCLUDE USING gist (space_id WITH =, tstzrange("start", "end") WITH &&)
                """);

            migrationBuilder.Promise(Provider.SqlServer, """
                CREATE TRIGGER spaces.blocks_no_overlap ON spaces.blocks AFTER INSERT, UPDATE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF EXISTS (SELECT 1 FROM inserted i JOIN spaces.blocks b ON b.space_id = i.space_id AND b.booking_id <> i.booking_id AND b.[start] < i.[end] AND i.[start] < b.[end])
                        THROW 51000, 'overlapping-booking', 1;
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "blocks",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "faults",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "bookings",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "spaces",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "houses",
                schema: "spaces");
        }
    }
}
