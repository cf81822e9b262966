using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Events.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "events");

            migrationBuilder.CreateTable(
                name: "activities",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    recurrence = table.Column<string>(maxLength: 400, nullable: true),
                    when = table.Column<string>(maxLength: 400, nullable: false),
                    place = table.Column<string>(maxLength: 400, nullable: true),
                    space_id = table.Column<Guid>(nullable: true),
                    organization_id = table.Column<Guid>(nullable: true),
                    year = table.Column<int>(nullable: false),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    document = table.Column<string>(maxLength: 400, nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "news",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    lead = table.Column<string>(maxLength: 8000, nullable: true),
                    text = table.Column<string>(nullable: false),
                    published_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "series",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    name = table.Column<string>(maxLength: 8000, nullable: false),
                    purpose = table.Column<string>(maxLength: 2000, nullable: true),
                    editions = table.Column<string>(nullable: false),
                    document = table.Column<string>(maxLength: 400, nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_series", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "events",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    name = table.Column<string>(maxLength: 8000, nullable: false),
                    summary = table.Column<string>(maxLength: 8000, nullable: true),
                    description = table.Column<string>(nullable: true),
                    plain_text = table.Column<string>(nullable: true),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    type = table.Column<string>(maxLength: 40, nullable: false),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    status_reason = table.Column<string>(maxLength: 400, nullable: true),
                    publication = table.Column<string>(maxLength: 40, nullable: false),
                    precision = table.Column<string>(maxLength: 40, nullable: false),
                    first_day = table.Column<DateOnly>(nullable: true),
                    last_day = table.Column<DateOnly>(nullable: true),
                    start = table.Column<DateTime>(nullable: true),
                    end = table.Column<DateTime>(nullable: true),
                    year = table.Column<int>(nullable: false),
                    sort_key = table.Column<string>(maxLength: 120, nullable: false),
                    host_municipality = table.Column<string>(maxLength: 3, nullable: true),
                    organizer = table.Column<string>(maxLength: 400, nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    subarea = table.Column<string>(maxLength: 40, nullable: true),
                    place = table.Column<string>(maxLength: 400, nullable: true),
                    online_url = table.Column<string>(maxLength: 300, nullable: true),
                    house_id = table.Column<Guid>(nullable: true),
                    space_ids = table.Column<string>(nullable: false),
                    organization_ids = table.Column<string>(nullable: false),
                    body_id = table.Column<Guid>(nullable: true),
                    series_id = table.Column<Guid>(nullable: true),
                    programme = table.Column<string>(nullable: true),
                    feedback = table.Column<string>(nullable: true),
                    figures = table.Column<string>(nullable: false),
                    source = table.Column<string>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    capacity = table.Column<int>(nullable: true),
                    waiting_list_capacity = table.Column<int>(nullable: true),
                    enrolment_start = table.Column<DateTime>(nullable: true),
                    enrolment_end = table.Column<DateTime>(nullable: true),
                    questions = table.Column<string>(nullable: false),
                    code = table.Column<string>(maxLength: 20, nullable: false),
                    attendance = table.Column<int>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_events_series_id",
                        column: x => x.series_id,
                        principalSchema: "events",
                        principalTable: "series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "event_partners",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_partners", x => new { x.event_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_event_partners_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "feedback",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    score = table.Column<int>(nullable: false),
                    best = table.Column<string>(maxLength: 1000, nullable: true),
                    idea = table.Column<string>(maxLength: 1000, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback", x => x.id);
                    table.CheckConstraint("ck_feedback_score", "score BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_feedback_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    group_size = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 120, nullable: true),
                    email = table.Column<string>(maxLength: 254, nullable: true),
                    answers = table.Column<string>(nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    turns = table.Column<int>(nullable: false),
                    came = table.Column<bool>(nullable: true),
                    forgotten_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registrations", x => x.id);
                    table.CheckConstraint("ck_registrations_group", "group_size BETWEEN 1 AND 20");
                    table.ForeignKey(
                        name: "fk_registrations_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "workshops",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    topic = table.Column<string>(maxLength: 400, nullable: false),
                    tips = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workshops", x => x.id);
                    table.ForeignKey(
                        name: "fk_workshops_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seats",
                schema: "events",
                columns: table => new
                {
                    number = table.Column<int>(nullable: false),
                    registration_id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seats", x => new { x.registration_id, x.number });
                    table.CheckConstraint("ck_seats_number", "number > 0");
                    table.ForeignKey(
                        name: "fk_seats_registration_id",
                        column: x => x.registration_id,
                        principalSchema: "events",
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workshop_outputs",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    workshop_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    part = table.Column<string>(maxLength: 20, nullable: false),
                    heading = table.Column<string>(maxLength: 400, nullable: true),
                    text = table.Column<string>(maxLength: 2000, nullable: false),
                    owner_body_id = table.Column<Guid>(nullable: true),
                    due_on = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workshop_outputs", x => x.id);
                    table.ForeignKey(
                        name: "fk_workshop_outputs_workshop_id",
                        column: x => x.workshop_id,
                        principalSchema: "events",
                        principalTable: "workshops",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_modified_at_id",
                schema: "events",
                table: "activities",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_partners_organization_id",
                schema: "events",
                table: "event_partners",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_body_id",
                schema: "events",
                table: "events",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_code",
                schema: "events",
                table: "events",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_first_day_last_day",
                schema: "events",
                table: "events",
                columns: new[] { "first_day", "last_day" });

            migrationBuilder.CreateIndex(
                name: "ix_events_modified_at_id",
                schema: "events",
                table: "events",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_events_publication",
                schema: "events",
                table: "events",
                column: "publication");

            migrationBuilder.CreateIndex(
                name: "ix_events_series_id",
                schema: "events",
                table: "events",
                column: "series_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_slug",
                schema: "events",
                table: "events",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_sort_key",
                schema: "events",
                table: "events",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_event_id",
                schema: "events",
                table: "feedback",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_modified_at_id",
                schema: "events",
                table: "feedback",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_news_modified_at_id",
                schema: "events",
                table: "news",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_news_published_at",
                schema: "events",
                table: "news",
                column: "published_at");

            migrationBuilder.CreateIndex(
                name: "ix_news_slug",
                schema: "events",
                table: "news",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrations_email",
                schema: "events",
                table: "registrations",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_event_id_email",
                schema: "events",
                table: "registrations",
                columns: new[] { "event_id", "email" },
                unique: true,
                filter: "email IS NOT NULL AND status <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_event_id_number",
                schema: "events",
                table: "registrations",
                columns: new[] { "event_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrations_modified_at_id",
                schema: "events",
                table: "registrations",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_seats_event_id_number",
                schema: "events",
                table: "seats",
                columns: new[] { "event_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_series_modified_at_id",
                schema: "events",
                table: "series",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_series_slug",
                schema: "events",
                table: "series",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_workshop_outputs_workshop_id",
                schema: "events",
                table: "workshop_outputs",
                column: "workshop_id");

            migrationBuilder.CreateIndex(
                name: "ix_workshops_event_id",
                schema: "events",
                table: "workshops",
                column: "event_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities",
                schema: "events");

            migrationBuilder.DropTable(
                name: "event_partners",
                schema: "events");

            migrationBuilder.DropTable(
                name: "feedback",
                schema: "events");

            migrationBuilder.DropTable(
                name: "news",
                schema: "events");

            migrationBuilder.DropTable(
                name: "seats",
                schema: "events");

            migrationBuilder.DropTable(
                name: "workshop_outputs",
                schema: "events");

            migrationBuilder.DropTable(
                name: "registrations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "workshops",
                schema: "events");

            migrationBuilder.DropTable(
                name: "events",
                schema: "events");

            migrationBuilder.DropTable(
                name: "series",
                schema: "events");
        }
    }
}
