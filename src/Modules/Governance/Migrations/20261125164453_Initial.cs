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
                name: "matters",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 20, nullable: false),
                    source_key = table.Column<Guid>(nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: true),
                    origin = table.Column<string>(maxLength: 400, nullable: true),
                    event_id = table.Column<Guid>(nullable: true),
                    due_on = table.Column<DateOnly>(nullable: true),
                    handed_on = table.Column<DateOnly>(nullable: false),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    meeting_id = table.Column<Guid>(nullable: true),
                    decision_id = table.Column<Guid>(nullable: true),
                    dropped_because = table.Column<string>(maxLength: 400, nullable: true),
                    dropped_on = table.Column<DateOnly>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters", x => x.id);
                    table.ForeignKey(
                        name: "fk_matters_body_id",
                        column: x => x.body_id,
                        principalSchema: "governance",
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    start = table.Column<DateTime>(nullable: true),
                    end = table.Column<DateTime>(nullable: true),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    is_public = table.Column<bool>(nullable: false),
                    called_at = table.Column<DateTime>(nullable: true),
                    head_count = table.Column<int>(nullable: true),
                    source = table.Column<string>(maxLength: 400, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_meetings_body_id",
                        column: x => x.body_id,
                        principalSchema: "governance",
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "statements",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: false),
                    adopted_on = table.Column<DateOnly>(nullable: false),
                    asked_by = table.Column<string>(maxLength: 200, nullable: true),
                    answered_on = table.Column<DateOnly>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_statements_body_id",
                        column: x => x.body_id,
                        principalSchema: "governance",
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agenda_items",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: true),
                    notes = table.Column<string>(maxLength: 8000, nullable: true),
                    stated = table.Column<string>(nullable: false),
                    matter_id = table.Column<Guid>(nullable: true),
                    decision_id = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_agenda_items_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "governance",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false),
                    item_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    owner = table.Column<string>(maxLength: 200, nullable: true),
                    owner_organization_id = table.Column<Guid>(nullable: true),
                    due_on = table.Column<DateOnly>(nullable: true),
                    made_on = table.Column<DateOnly>(nullable: false),
                    is_public = table.Column<bool>(nullable: false),
                    source_id = table.Column<Guid>(nullable: true),
                    source = table.Column<string>(maxLength: 400, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    earlier = table.Column<string>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_decisions_body_id",
                        column: x => x.body_id,
                        principalSchema: "governance",
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_decisions_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "governance",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notes_version",
                schema: "governance",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(nullable: false),
                    version = table.Column<int>(nullable: false),
                    published_at = table.Column<DateTime>(nullable: false),
                    reason = table.Column<string>(maxLength: 400, nullable: true),
                    items = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notes_version", x => new { x.meeting_id, x.version });
                    table.ForeignKey(
                        name: "fk_notes_version_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "governance",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                schema: "governance",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(nullable: false),
                    seat_id = table.Column<Guid>(nullable: false),
                    presence = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => new { x.meeting_id, x.seat_id });
                    table.ForeignKey(
                        name: "fk_attendance_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "governance",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_attendance_seat_id",
                        column: x => x.seat_id,
                        principalSchema: "governance",
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "representatives",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    seat_id = table.Column<Guid>(nullable: false),
                    part = table.Column<string>(maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(nullable: false),
                    until = table.Column<DateOnly>(nullable: true),
                    name = table.Column<string>(maxLength: 400, nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    person_id = table.Column<Guid>(nullable: true),
                    consent = table.Column<string>(maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_representatives", x => x.id);
                    table.CheckConstraint("ck_representatives_forward", "\"until\" is null or \"from\" <= \"until\"");
                    table.ForeignKey(
                        name: "fk_representatives_seat_id",
                        column: x => x.seat_id,
                        principalSchema: "governance",
                        principalTable: "seats",
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

            migrationBuilder.CreateTable(
                name: "action_items",
                schema: "governance",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    decision_id = table.Column<Guid>(nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: false),
                    owner = table.Column<string>(maxLength: 200, nullable: true),
                    owner_organization_id = table.Column<Guid>(nullable: true),
                    owner_email = table.Column<string>(maxLength: 400, nullable: true),
                    owner_person_id = table.Column<Guid>(nullable: true),
                    due_on = table.Column<DateOnly>(nullable: true),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    opened_on = table.Column<DateOnly>(nullable: false),
                    closed_on = table.Column<DateOnly>(nullable: true),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    moves = table.Column<string>(nullable: false),
                    is_public = table.Column<bool>(nullable: false),
                    source_id = table.Column<Guid>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_action_items_body_id",
                        column: x => x.body_id,
                        principalSchema: "governance",
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_action_items_decision_id",
                        column: x => x.decision_id,
                        principalSchema: "governance",
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_body_id",
                schema: "governance",
                table: "action_items",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_decision_id",
                schema: "governance",
                table: "action_items",
                column: "decision_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_action_items_modified_at_id",
                schema: "governance",
                table: "action_items",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_owner_email",
                schema: "governance",
                table: "action_items",
                column: "owner_email");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_owner_person_id",
                schema: "governance",
                table: "action_items",
                column: "owner_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_status_due_on",
                schema: "governance",
                table: "action_items",
                columns: new[] { "status", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_meeting_id_number",
                schema: "governance",
                table: "agenda_items",
                columns: new[] { "meeting_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_seat_id",
                schema: "governance",
                table: "attendance",
                column: "seat_id");

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
                name: "ix_decisions_body_id",
                schema: "governance",
                table: "decisions",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_item_id",
                schema: "governance",
                table: "decisions",
                column: "item_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decisions_made_on",
                schema: "governance",
                table: "decisions",
                column: "made_on");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_meeting_id",
                schema: "governance",
                table: "decisions",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_modified_at_id",
                schema: "governance",
                table: "decisions",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_matters_body_id",
                schema: "governance",
                table: "matters",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_matters_modified_at_id",
                schema: "governance",
                table: "matters",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_matters_source_key",
                schema: "governance",
                table: "matters",
                column: "source_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matters_status_handed_on",
                schema: "governance",
                table: "matters",
                columns: new[] { "status", "handed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_body_id_year_number",
                schema: "governance",
                table: "meetings",
                columns: new[] { "body_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_day",
                schema: "governance",
                table: "meetings",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_modified_at_id",
                schema: "governance",
                table: "meetings",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_representatives_email",
                schema: "governance",
                table: "representatives",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_representatives_person_id",
                schema: "governance",
                table: "representatives",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_representatives_seat_id_from",
                schema: "governance",
                table: "representatives",
                columns: new[] { "seat_id", "from" });

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
                name: "ix_statements_adopted_on",
                schema: "governance",
                table: "statements",
                column: "adopted_on");

            migrationBuilder.CreateIndex(
                name: "ix_statements_body_id",
                schema: "governance",
                table: "statements",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_statements_modified_at_id",
                schema: "governance",
                table: "statements",
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

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER governance_representatives_one_at_a_time_insert BEFORE insert ON governance_representatives
                WHEN EXISTS (SELECT 1 FROM governance_representatives t WHERE t.seat_id = NEW.seat_id AND t.id <> NEW.id AND t.part = NEW.part
                    AND (t."until" IS NULL OR NEW."from" <= t."until") AND (NEW."until" IS NULL OR t."from" <= NEW."until"))
                BEGIN SELECT RAISE(ABORT, 'seat-taken'); END
                """);

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER governance_representatives_one_at_a_time_update BEFORE update ON governance_representatives
                WHEN EXISTS (SELECT 1 FROM governance_representatives t WHERE t.seat_id = NEW.seat_id AND t.id <> NEW.id AND t.part = NEW.part
                    AND (t."until" IS NULL OR NEW."from" <= t."until") AND (NEW."until" IS NULL OR t."from" <= NEW."until"))
                BEGIN SELECT RAISE(ABORT, 'seat-taken'); END
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                CREATE EXTENSION IF NOT EXISTS btree_gist
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                ALTER TABLE governance.seat_terms ADD CONSTRAINT ex_seat_terms_one_at_a_time EXCLUDE USING gist (seat_id WITH =, daterange("from", "until", '[]') WITH &&)
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                ALTER TABLE governance.representatives ADD CONSTRAINT ex_representatives_one_at_a_time EXCLUDE USING gist (seat_id WITH =, part WITH =, daterange("from", "until", '[]') WITH &&)
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

            migrationBuilder.Promise(Provider.SqlServer, """
                CREATE TRIGGER governance.representatives_one_at_a_time ON governance.representatives AFTER INSERT, UPDATE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF EXISTS (SELECT 1 FROM inserted i JOIN governance.representatives t ON t.seat_id = i.seat_id AND t.id <> i.id AND t.part = i.part
                        AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
                        THROW 51000, 'seat-taken', 1;
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_items",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "agenda_items",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "attendance",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "matters",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "notes_version",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "representatives",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "seat_terms",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "statements",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "strategies",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "decisions",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "seats",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "meetings",
                schema: "governance");

            migrationBuilder.DropTable(
                name: "bodies",
                schema: "governance");
        }
    }
}
