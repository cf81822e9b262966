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
                    card = table.Column<string>(nullable: false),
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
                name: "levels",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    terms = table.Column<string>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_levels", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quotas",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    until = table.Column<DateOnly>(nullable: false),
                    taken = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quotas", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "seasonal_round",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    house_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 120, nullable: false),
                    opens_on = table.Column<DateOnly>(nullable: false),
                    closes_on = table.Column<DateOnly>(nullable: false),
                    from = table.Column<DateOnly>(nullable: false),
                    to = table.Column<DateOnly>(nullable: false),
                    days_out = table.Column<string>(nullable: false),
                    stage = table.Column<string>(maxLength: 40, nullable: false),
                    appeals_until = table.Column<DateOnly>(nullable: true),
                    comment = table.Column<string>(maxLength: 2000, nullable: true),
                    handler_id = table.Column<Guid>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seasonal_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_seasonal_round_house_id",
                        column: x => x.house_id,
                        principalSchema: "spaces",
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                    own_terms = table.Column<string>(nullable: false),
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
                    table.UniqueConstraint("ak_spaces_id_house_id", x => new { x.id, x.house_id });
                    table.CheckConstraint("ck_spaces_not_its_own_part", "\"parent_id\" <> \"id\"");
                    table.ForeignKey(
                        name: "fk_spaces_house_id",
                        column: x => x.house_id,
                        principalSchema: "spaces",
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_spaces_parent_id_house_id",
                        columns: x => new { x.parent_id, x.house_id },
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumns: new[] { "id", "house_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seasonal_application",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    round_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    person_id = table.Column<Guid>(nullable: true),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    wanted = table.Column<int>(nullable: false),
                    group_size = table.Column<int>(nullable: false),
                    activity = table.Column<string>(maxLength: 120, nullable: false),
                    more = table.Column<string>(maxLength: 1000, nullable: true),
                    wishes = table.Column<string>(nullable: false),
                    theme = table.Column<string>(maxLength: 60, nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    budget_band = table.Column<int>(nullable: true),
                    notes = table.Column<string>(nullable: false),
                    appeal = table.Column<string>(maxLength: 2000, nullable: true),
                    answer = table.Column<string>(maxLength: 2000, nullable: true),
                    appeal_accepted = table.Column<bool>(nullable: true),
                    sent = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seasonal_application", x => x.id);
                    table.ForeignKey(
                        name: "fk_seasonal_application_round_id",
                        column: x => x.round_id,
                        principalSchema: "spaces",
                        principalTable: "seasonal_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "series",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    recurrence = table.Column<string>(maxLength: 400, nullable: false),
                    first = table.Column<DateOnly>(nullable: false),
                    start_time = table.Column<TimeOnly>(nullable: false),
                    end_time = table.Column<TimeOnly>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_series", x => x.id);
                    table.ForeignKey(
                        name: "fk_series_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_slots",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    round_id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    weekday = table.Column<string>(maxLength: 40, nullable: false),
                    from = table.Column<TimeOnly>(nullable: false),
                    to = table.Column<TimeOnly>(nullable: false),
                    promised_to = table.Column<Guid>(nullable: true),
                    promised_why = table.Column<string>(maxLength: 400, nullable: true),
                    holder_id = table.Column<Guid>(nullable: true),
                    ground = table.Column<string>(maxLength: 40, nullable: true),
                    wish = table.Column<int>(nullable: true),
                    kept = table.Column<int>(nullable: true),
                    missed = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_slots", x => x.id);
                    table.CheckConstraint("ck_round_slots_holder", "(holder_id is null and ground is null) or (holder_id is not null and ground is not null)");
                    table.ForeignKey(
                        name: "fk_round_slots_holder_id",
                        column: x => x.holder_id,
                        principalSchema: "spaces",
                        principalTable: "seasonal_application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_round_slots_round_id",
                        column: x => x.round_id,
                        principalSchema: "spaces",
                        principalTable: "seasonal_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_round_slots_space_id",
                        column: x => x.space_id,
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
                    accepted_terms = table.Column<string>(maxLength: 16, nullable: true),
                    free_minutes = table.Column<int>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    series_id = table.Column<Guid>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bookings", x => x.id);
                    table.ForeignKey(
                        name: "fk_bookings_series_id",
                        column: x => x.series_id,
                        principalSchema: "spaces",
                        principalTable: "series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "series_dates",
                schema: "spaces",
                columns: table => new
                {
                    series_id = table.Column<Guid>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    reason = table.Column<string>(maxLength: 400, nullable: true),
                    cancelled_by = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_series_dates", x => new { x.series_id, x.day });
                    table.CheckConstraint("ck_series_dates_forward", "\"start\" < \"end\"");
                    table.ForeignKey(
                        name: "fk_series_dates_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_series_dates_series_id",
                        column: x => x.series_id,
                        principalSchema: "spaces",
                        principalTable: "series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_series_dates_space_id",
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
                name: "ix_bookings_series_id_start",
                schema: "spaces",
                table: "bookings",
                columns: new[] { "series_id", "start" });

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
                name: "ix_levels_modified_at_id",
                schema: "spaces",
                table: "levels",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_quotas_until",
                schema: "spaces",
                table: "quotas",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "ix_round_slots_holder_id",
                schema: "spaces",
                table: "round_slots",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_slots_round_id_space_id_weekday_from",
                schema: "spaces",
                table: "round_slots",
                columns: new[] { "round_id", "space_id", "weekday", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_slots_space_id",
                schema: "spaces",
                table: "round_slots",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_seasonal_application_modified_at_id",
                schema: "spaces",
                table: "seasonal_application",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_seasonal_application_organization_id",
                schema: "spaces",
                table: "seasonal_application",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_seasonal_application_person_id",
                schema: "spaces",
                table: "seasonal_application",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_seasonal_application_round_id_organization_id",
                schema: "spaces",
                table: "seasonal_application",
                columns: new[] { "round_id", "organization_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_seasonal_round_house_id",
                schema: "spaces",
                table: "seasonal_round",
                column: "house_id");

            migrationBuilder.CreateIndex(
                name: "ix_seasonal_round_modified_at_id",
                schema: "spaces",
                table: "seasonal_round",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_series_modified_at_id",
                schema: "spaces",
                table: "series",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_series_space_id",
                schema: "spaces",
                table: "series",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_series_dates_booking_id",
                schema: "spaces",
                table: "series_dates",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_series_dates_space_id",
                schema: "spaces",
                table: "series_dates",
                column: "space_id");

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
                name: "ix_spaces_parent_id_house_id",
                schema: "spaces",
                table: "spaces",
                columns: new[] { "parent_id", "house_id" });

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
                name: "levels",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "quotas",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "round_slots",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "series_dates",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "seasonal_application",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "bookings",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "seasonal_round",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "series",
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
