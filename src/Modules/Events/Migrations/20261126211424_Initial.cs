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
                name: "bulletins",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    text = table.Column<string>(maxLength: 8000, nullable: false),
                    house_id = table.Column<Guid>(nullable: true),
                    organization_id = table.Column<Guid>(nullable: true),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: false),
                    place = table.Column<int>(nullable: false),
                    weight = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bulletins", x => x.id);
                    table.CheckConstraint("ck_bulletins_days", "first_day <= last_day");
                });

            migrationBuilder.CreateTable(
                name: "harvest_sources",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 80, nullable: false),
                    address = table.Column<string>(maxLength: 300, nullable: false),
                    publishes = table.Column<bool>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_harvest_sources", x => x.id);
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
                name: "support_counts",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    topic = table.Column<string>(maxLength: 40, nullable: false),
                    municipality = table.Column<string>(maxLength: 3, nullable: false),
                    people = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_counts", x => x.id);
                    table.CheckConstraint("ck_support_counts_people", "people BETWEEN 0 AND 999");
                });

            migrationBuilder.CreateTable(
                name: "task_templates",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    type = table.Column<string>(maxLength: 40, nullable: true),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    days_before = table.Column<int>(nullable: false),
                    owner = table.Column<string>(maxLength: 120, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_task_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "trusted_organizations",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    reason = table.Column<string>(maxLength: 400, nullable: false),
                    given_at = table.Column<DateTime>(nullable: false),
                    ended_at = table.Column<DateTime>(nullable: true),
                    end_reason = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trusted_organizations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "weekly_plans",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 8000, nullable: false),
                    recurrence = table.Column<string>(maxLength: 400, nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    from = table.Column<TimeOnly>(nullable: false),
                    to = table.Column<TimeOnly>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weekly_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "harvest_runs",
                schema: "events",
                columns: table => new
                {
                    source_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    outcome = table.Column<string>(maxLength: 40, nullable: false),
                    added = table.Column<int>(nullable: false),
                    changed = table.Column<int>(nullable: false),
                    kept = table.Column<int>(nullable: false),
                    vanished = table.Column<int>(nullable: false),
                    unreadable = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_harvest_runs", x => x.source_id);
                    table.ForeignKey(
                        name: "fk_harvest_runs_source_id",
                        column: x => x.source_id,
                        principalSchema: "events",
                        principalTable: "harvest_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    changes = table.Column<string>(nullable: false),
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
                    image = table.Column<string>(nullable: true),
                    accessibility = table.Column<string>(nullable: false),
                    accessibility_words = table.Column<string>(maxLength: 8000, nullable: true),
                    is_accessible = table.Column<bool>(nullable: true),
                    is_free = table.Column<bool>(nullable: true),
                    euros = table.Column<decimal>(precision: 12, scale: 2, nullable: true),
                    price_words = table.Column<string>(maxLength: 8000, nullable: true),
                    age_from = table.Column<int>(nullable: true),
                    age_to = table.Column<int>(nullable: true),
                    languages = table.Column<string>(nullable: false),
                    target_groups = table.Column<string>(nullable: false),
                    co_organizers = table.Column<string>(nullable: false),
                    capacity = table.Column<int>(nullable: true),
                    waiting_list_capacity = table.Column<int>(nullable: true),
                    enrolment_start = table.Column<DateTime>(nullable: true),
                    enrolment_end = table.Column<DateTime>(nullable: true),
                    questions = table.Column<string>(nullable: false),
                    code = table.Column<string>(maxLength: 20, nullable: false),
                    attendance = table.Column<int>(nullable: true),
                    umbrella_id = table.Column<Guid>(nullable: true),
                    weekly_id = table.Column<Guid>(nullable: true),
                    weekly_day = table.Column<DateOnly>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                    table.CheckConstraint("ck_events_umbrella", "umbrella_id <> id");
                    table.ForeignKey(
                        name: "fk_events_series_id",
                        column: x => x.series_id,
                        principalSchema: "events",
                        principalTable: "series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_events_umbrella_id",
                        column: x => x.umbrella_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_events_weekly_id",
                        column: x => x.weekly_id,
                        principalSchema: "events",
                        principalTable: "weekly_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "channel_texts",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    channel = table.Column<string>(maxLength: 40, nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    text = table.Column<string>(maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_channel_texts", x => new { x.event_id, x.channel, x.language });
                    table.ForeignKey(
                        name: "fk_channel_texts_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "day_keepers",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    person_id = table.Column<Guid>(nullable: false),
                    since = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_day_keepers", x => new { x.event_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_day_keepers_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deadline_watches",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    email = table.Column<string>(maxLength: 254, nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadline_watches", x => x.id);
                    table.ForeignKey(
                        name: "fk_deadline_watches_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "door_taps",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    registration_id = table.Column<Guid>(nullable: true),
                    people = table.Column<int>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    undone = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_taps", x => x.id);
                    table.CheckConstraint("ck_door_taps_people", "(registration_id IS NULL AND people IN (-1, 1)) OR (registration_id IS NOT NULL AND people = 0)");
                    table.ForeignKey(
                        name: "fk_door_taps_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_audiences",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    code = table.Column<string>(maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_audiences", x => new { x.event_id, x.code });
                    table.ForeignKey(
                        name: "fk_event_audiences_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "event_spaces",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    is_wanted = table.Column<bool>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    reason = table.Column<string>(maxLength: 1000, nullable: true),
                    turn = table.Column<int>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_spaces", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_spaces_id",
                        column: x => x.id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_tasks",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    template_id = table.Column<Guid>(nullable: true),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    days_before = table.Column<int>(nullable: false),
                    owner = table.Column<string>(maxLength: 120, nullable: true),
                    done_at = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_tasks", x => x.id);
                    table.CheckConstraint("ck_event_tasks_days", "days_before BETWEEN -366 AND 730");
                    table.ForeignKey(
                        name: "fk_event_tasks_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_event_tasks_template_id",
                        column: x => x.template_id,
                        principalSchema: "events",
                        principalTable: "task_templates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "fair_plans",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    choose_until = table.Column<DateOnly>(nullable: true),
                    by_agreement = table.Column<bool>(nullable: false),
                    most_tables = table.Column<int>(nullable: false),
                    drawing = table.Column<string>(maxLength: 2000, nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fair_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_fair_plans_id",
                        column: x => x.id,
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
                    session_id = table.Column<Guid>(nullable: true),
                    about = table.Column<Guid>(nullable: false),
                    device = table.Column<string>(maxLength: 64, nullable: true),
                    is_verified = table.Column<bool>(nullable: false),
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
                name: "feedback_themes",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    about = table.Column<string>(maxLength: 40, nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_themes", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_themes_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "harvested_events",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    source_id = table.Column<Guid>(nullable: false),
                    origin = table.Column<string>(maxLength: 150, nullable: false),
                    data_source = table.Column<string>(maxLength: 80, nullable: false),
                    publisher = table.Column<string>(maxLength: 80, nullable: true),
                    address = table.Column<string>(maxLength: 400, nullable: false),
                    told = table.Column<string>(maxLength: 64, nullable: false),
                    stood = table.Column<string>(maxLength: 64, nullable: false),
                    vanished_at = table.Column<DateTime>(nullable: true),
                    twin_id = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_harvested_events", x => x.event_id);
                    table.ForeignKey(
                        name: "fk_harvested_events_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_harvested_events_source_id",
                        column: x => x.source_id,
                        principalSchema: "events",
                        principalTable: "harvest_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "match_days",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    rounds = table.Column<int>(nullable: false),
                    tables = table.Column<int>(nullable: false),
                    first_at = table.Column<TimeOnly>(nullable: false),
                    minutes_each = table.Column<int>(nullable: false),
                    wish_until = table.Column<DateOnly>(nullable: true),
                    tellings = table.Column<int>(nullable: false),
                    told_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_days", x => x.id);
                    table.CheckConstraint("ck_match_days_size", "rounds BETWEEN 1 AND 20 AND tables BETWEEN 1 AND 60");
                    table.ForeignKey(
                        name: "fk_match_days_id",
                        column: x => x.id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "materials",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    description = table.Column<string>(maxLength: 8000, nullable: true),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    topic = table.Column<string>(maxLength: 60, nullable: true),
                    event_id = table.Column<Guid>(nullable: true),
                    licence = table.Column<string>(maxLength: 40, nullable: false),
                    language = table.Column<string>(maxLength: 10, nullable: true),
                    captions = table.Column<bool>(nullable: true),
                    is_plain = table.Column<bool>(nullable: false),
                    is_accessible = table.Column<bool>(nullable: false),
                    file_id = table.Column<Guid>(nullable: true),
                    url = table.Column<string>(maxLength: 500, nullable: true),
                    is_draft = table.Column<bool>(nullable: false),
                    public_from = table.Column<DateOnly>(nullable: true),
                    views = table.Column<int>(nullable: true),
                    views_on = table.Column<DateOnly>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_materials", x => x.id);
                    table.CheckConstraint("ck_materials_views", "(views IS NULL AND views_on IS NULL) OR (views >= 0 AND views_on IS NOT NULL)");
                    table.CheckConstraint("ck_materials_what", "(file_id IS NULL AND url IS NOT NULL) OR (file_id IS NOT NULL AND url IS NULL)");
                    table.ForeignKey(
                        name: "fk_materials_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "output_followers",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    email = table.Column<string>(maxLength: 254, nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_output_followers", x => x.id);
                    table.ForeignKey(
                        name: "fk_output_followers_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "output_moves",
                schema: "events",
                columns: table => new
                {
                    output_id = table.Column<Guid>(nullable: false),
                    on = table.Column<DateOnly>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    what = table.Column<string>(maxLength: 20, nullable: false),
                    told_on = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_output_moves", x => new { x.output_id, x.on });
                    table.ForeignKey(
                        name: "fk_output_moves_event_id",
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
                    offered_until = table.Column<DateTime>(nullable: true),
                    sector = table.Column<string>(maxLength: 40, nullable: true),
                    door_code = table.Column<string>(maxLength: 20, nullable: false),
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
                    table.CheckConstraint("ck_registrations_offer", "(status = 'Offered' AND offered_until IS NOT NULL) OR (status <> 'Offered' AND offered_until IS NULL)");
                    table.ForeignKey(
                        name: "fk_registrations_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rotations",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: true),
                    minutes = table.Column<int>(nullable: false),
                    break_minutes = table.Column<int>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rotations", x => x.id);
                    table.CheckConstraint("ck_rotations_minutes", "minutes BETWEEN 1 AND 600 AND break_minutes BETWEEN 0 AND 120");
                    table.ForeignKey(
                        name: "fk_rotations_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sector_invitations",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    sector = table.Column<string>(maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sector_invitations", x => new { x.event_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_sector_invitations_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: true),
                    title = table.Column<string>(maxLength: 200, nullable: false),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    space_id = table.Column<Guid>(nullable: true),
                    speakers = table.Column<string>(nullable: false),
                    has_names = table.Column<bool>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_up_plans",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    offer_hours = table.Column<int>(nullable: true),
                    reminder_days = table.Column<string>(nullable: false),
                    asks_diet = table.Column<bool>(nullable: false),
                    asks_access = table.Column<bool>(nullable: false),
                    targets = table.Column<string>(nullable: false),
                    thanks = table.Column<bool>(nullable: false),
                    materials_url = table.Column<string>(maxLength: 300, nullable: true),
                    external_url = table.Column<string>(maxLength: 300, nullable: true),
                    external_until = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_up_plans", x => x.id);
                    table.CheckConstraint("ck_sign_up_plans_offer", "offer_hours BETWEEN 1 AND 168");
                    table.ForeignKey(
                        name: "fk_sign_up_plans_id",
                        column: x => x.id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stall_shifts",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false),
                    who = table.Column<string>(maxLength: 60, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stall_shifts", x => x.id);
                    table.CheckConstraint("ck_stall_shifts_forward", "\"start\" < \"end\"");
                    table.ForeignKey(
                        name: "fk_stall_shifts_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_orders",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    topic = table.Column<string>(maxLength: 150, nullable: false),
                    description = table.Column<string>(maxLength: 1000, nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: false),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    wished_time = table.Column<string>(maxLength: 200, nullable: true),
                    least_group = table.Column<int>(nullable: false),
                    most_group = table.Column<int>(nullable: false),
                    join_until = table.Column<DateOnly>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    people = table.Column<int>(nullable: false),
                    event_id = table.Column<Guid>(nullable: true),
                    trainer_id = table.Column<Guid>(nullable: true),
                    reason = table.Column<string>(maxLength: 400, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_orders", x => x.id);
                    table.CheckConstraint("ck_training_orders_people", "people >= 0 AND people <= most_group AND least_group >= 1 AND least_group <= most_group");
                    table.ForeignKey(
                        name: "fk_training_orders_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
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
                name: "stalls",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    row = table.Column<int>(nullable: false),
                    column = table.Column<int>(nullable: false),
                    has_power = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stalls", x => x.id);
                    table.CheckConstraint("ck_stalls_number", "number > 0");
                    table.ForeignKey(
                        name: "fk_stalls_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "fair_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "theme_mentions",
                schema: "events",
                columns: table => new
                {
                    theme_id = table.Column<Guid>(nullable: false),
                    feedback_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_theme_mentions", x => new { x.theme_id, x.feedback_id });
                    table.ForeignKey(
                        name: "fk_theme_mentions_theme_id",
                        column: x => x.theme_id,
                        principalSchema: "events",
                        principalTable: "feedback_themes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "match_meetings",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    round = table.Column<int>(nullable: false),
                    table = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_match_meetings_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "match_days",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "match_participants",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    registration_id = table.Column<Guid>(nullable: false),
                    shown_as = table.Column<string>(maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_participants", x => x.id);
                    table.ForeignKey(
                        name: "fk_match_participants_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "match_days",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "line_entries",
                schema: "events",
                columns: table => new
                {
                    registration_id = table.Column<Guid>(nullable: false),
                    turn = table.Column<int>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    move = table.Column<string>(maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    until = table.Column<DateTime>(nullable: true),
                    freed_by = table.Column<string>(maxLength: 40, nullable: true),
                    freed_number = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_line_entries", x => new { x.registration_id, x.turn });
                    table.ForeignKey(
                        name: "fk_line_entries_registration_id",
                        column: x => x.registration_id,
                        principalSchema: "events",
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registration_needs",
                schema: "events",
                columns: table => new
                {
                    registration_id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    diets = table.Column<string>(nullable: false),
                    diet_words = table.Column<string>(maxLength: 300, nullable: true),
                    access_words = table.Column<string>(maxLength: 300, nullable: true),
                    consent_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registration_needs", x => x.registration_id);
                    table.ForeignKey(
                        name: "fk_registration_needs_registration_id",
                        column: x => x.registration_id,
                        principalSchema: "events",
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rotation_groups",
                schema: "events",
                columns: table => new
                {
                    registration_id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    group_number = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rotation_groups", x => x.registration_id);
                    table.CheckConstraint("ck_rotation_groups_number", "group_number > 0");
                    table.ForeignKey(
                        name: "fk_rotation_groups_registration_id",
                        column: x => x.registration_id,
                        principalSchema: "events",
                        principalTable: "registrations",
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
                name: "training_joins",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    order_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 150, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: false),
                    people = table.Column<int>(nullable: false),
                    is_first = table.Column<bool>(nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    asked_on = table.Column<DateOnly>(nullable: false),
                    person = table.Column<string>(maxLength: 120, nullable: true),
                    email = table.Column<string>(maxLength: 254, nullable: true),
                    confirmed_at = table.Column<DateTime>(nullable: true),
                    left_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_joins", x => x.id);
                    table.CheckConstraint("ck_training_joins_people", "people BETWEEN 1 AND 500");
                    table.ForeignKey(
                        name: "fk_training_joins_order_id",
                        column: x => x.order_id,
                        principalSchema: "events",
                        principalTable: "training_orders",
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
                    due_on = table.Column<DateOnly>(nullable: true),
                    becomes = table.Column<string>(maxLength: 20, nullable: true)
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

            migrationBuilder.CreateTable(
                name: "stall_bookings",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 150, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    contact = table.Column<string>(maxLength: 120, nullable: true),
                    email = table.Column<string>(maxLength: 254, nullable: true),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    stall_id = table.Column<Guid>(nullable: true),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    held_until = table.Column<DateTime>(nullable: true),
                    is_confirmed = table.Column<bool>(nullable: false),
                    tables = table.Column<int>(nullable: false),
                    power = table.Column<bool>(nullable: false),
                    roll_up = table.Column<bool>(nullable: false),
                    screen_slot = table.Column<bool>(nullable: false),
                    words = table.Column<string>(maxLength: 500, nullable: true),
                    turns = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stall_bookings", x => x.id);
                    table.CheckConstraint("ck_stall_bookings_place", "(status IN ('Held', 'Standing') AND stall_id IS NOT NULL) OR (status IN ('Waiting', 'GivenUp') AND stall_id IS NULL)");
                    table.CheckConstraint("ck_stall_bookings_tables", "tables BETWEEN 0 AND 10");
                    table.ForeignKey(
                        name: "fk_stall_bookings_event_id",
                        column: x => x.event_id,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stall_bookings_stall_id",
                        column: x => x.stall_id,
                        principalSchema: "events",
                        principalTable: "stalls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "match_chairs",
                schema: "events",
                columns: table => new
                {
                    event_id = table.Column<Guid>(nullable: false),
                    round = table.Column<int>(nullable: false),
                    participant_id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_chairs", x => new { x.event_id, x.round, x.participant_id });
                    table.ForeignKey(
                        name: "fk_match_chairs_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "events",
                        principalTable: "match_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "match_wishes",
                schema: "events",
                columns: table => new
                {
                    wisher_id = table.Column<Guid>(nullable: false),
                    wished_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_wishes", x => new { x.wisher_id, x.wished_id });
                    table.CheckConstraint("ck_match_wishes_other", "wisher_id <> wished_id");
                    table.ForeignKey(
                        name: "fk_match_wishes_wisher_id",
                        column: x => x.wisher_id,
                        principalSchema: "events",
                        principalTable: "match_participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_modified_at_id",
                schema: "events",
                table: "activities",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_last_day_first_day",
                schema: "events",
                table: "bulletins",
                columns: new[] { "last_day", "first_day" });

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_modified_at_id",
                schema: "events",
                table: "bulletins",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_day_keepers_person_id",
                schema: "events",
                table: "day_keepers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_deadline_watches_email",
                schema: "events",
                table: "deadline_watches",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_deadline_watches_event_id_email",
                schema: "events",
                table: "deadline_watches",
                columns: new[] { "event_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_door_taps_event_id_registration_id",
                schema: "events",
                table: "door_taps",
                columns: new[] { "event_id", "registration_id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_audiences_code",
                schema: "events",
                table: "event_audiences",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_event_partners_organization_id",
                schema: "events",
                table: "event_partners",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_spaces_booking_id",
                schema: "events",
                table: "event_spaces",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_spaces_modified_at_id",
                schema: "events",
                table: "event_spaces",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_tasks_done_at",
                schema: "events",
                table: "event_tasks",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "ix_event_tasks_event_id_template_id",
                schema: "events",
                table: "event_tasks",
                columns: new[] { "event_id", "template_id" },
                unique: true,
                filter: "template_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_event_tasks_modified_at_id",
                schema: "events",
                table: "event_tasks",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_tasks_template_id",
                schema: "events",
                table: "event_tasks",
                column: "template_id");

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
                name: "ix_events_revision",
                schema: "events",
                table: "events",
                column: "revision");

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
                name: "ix_events_umbrella_id",
                schema: "events",
                table: "events",
                column: "umbrella_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_weekly_id_weekly_day",
                schema: "events",
                table: "events",
                columns: new[] { "weekly_id", "weekly_day" });

            migrationBuilder.CreateIndex(
                name: "ix_fair_plans_modified_at_id",
                schema: "events",
                table: "fair_plans",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_about_device",
                schema: "events",
                table: "feedback",
                columns: new[] { "about", "device" },
                unique: true,
                filter: "device IS NOT NULL");

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
                name: "ix_feedback_themes_event_id",
                schema: "events",
                table: "feedback_themes",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_themes_modified_at_id",
                schema: "events",
                table: "feedback_themes",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_harvest_sources_modified_at_id",
                schema: "events",
                table: "harvest_sources",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_harvested_events_source_id_origin",
                schema: "events",
                table: "harvested_events",
                columns: new[] { "source_id", "origin" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_line_entries_event_id_at",
                schema: "events",
                table: "line_entries",
                columns: new[] { "event_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_match_chairs_meeting_id",
                schema: "events",
                table: "match_chairs",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_match_days_modified_at_id",
                schema: "events",
                table: "match_days",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_match_meetings_event_id_round_table",
                schema: "events",
                table: "match_meetings",
                columns: new[] { "event_id", "round", "table" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_match_participants_event_id",
                schema: "events",
                table: "match_participants",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_match_participants_registration_id",
                schema: "events",
                table: "match_participants",
                column: "registration_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_match_wishes_wished_id",
                schema: "events",
                table: "match_wishes",
                column: "wished_id");

            migrationBuilder.CreateIndex(
                name: "ix_materials_event_id",
                schema: "events",
                table: "materials",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_materials_modified_at_id",
                schema: "events",
                table: "materials",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_materials_public_from",
                schema: "events",
                table: "materials",
                column: "public_from");

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
                name: "ix_output_followers_email",
                schema: "events",
                table: "output_followers",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_output_followers_event_id_email",
                schema: "events",
                table: "output_followers",
                columns: new[] { "event_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_output_followers_modified_at_id",
                schema: "events",
                table: "output_followers",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_output_moves_event_id",
                schema: "events",
                table: "output_moves",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_output_moves_told_on_event_id",
                schema: "events",
                table: "output_moves",
                columns: new[] { "told_on", "event_id" });

            migrationBuilder.CreateIndex(
                name: "ix_registration_needs_event_id",
                schema: "events",
                table: "registration_needs",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_email",
                schema: "events",
                table: "registrations",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_event_id_door_code",
                schema: "events",
                table: "registrations",
                columns: new[] { "event_id", "door_code" },
                unique: true);

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
                name: "ix_registrations_offered_until",
                schema: "events",
                table: "registrations",
                column: "offered_until");

            migrationBuilder.CreateIndex(
                name: "ix_rotation_groups_event_id",
                schema: "events",
                table: "rotation_groups",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_rotations_event_id",
                schema: "events",
                table: "rotations",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rotations_modified_at_id",
                schema: "events",
                table: "rotations",
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
                name: "ix_sessions_event_id_start",
                schema: "events",
                table: "sessions",
                columns: new[] { "event_id", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_modified_at_id",
                schema: "events",
                table: "sessions",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_up_plans_modified_at_id",
                schema: "events",
                table: "sign_up_plans",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_stall_bookings_email",
                schema: "events",
                table: "stall_bookings",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_stall_bookings_event_id_email",
                schema: "events",
                table: "stall_bookings",
                columns: new[] { "event_id", "email" },
                unique: true,
                filter: "email IS NOT NULL AND status <> 'GivenUp'");

            migrationBuilder.CreateIndex(
                name: "ix_stall_bookings_event_id_number",
                schema: "events",
                table: "stall_bookings",
                columns: new[] { "event_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stall_bookings_event_id_organization_id",
                schema: "events",
                table: "stall_bookings",
                columns: new[] { "event_id", "organization_id" },
                unique: true,
                filter: "organization_id IS NOT NULL AND status <> 'GivenUp'");

            migrationBuilder.CreateIndex(
                name: "ix_stall_bookings_modified_at_id",
                schema: "events",
                table: "stall_bookings",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_stall_bookings_stall_id",
                schema: "events",
                table: "stall_bookings",
                column: "stall_id",
                unique: true,
                filter: "stall_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_stall_shifts_event_id_start",
                schema: "events",
                table: "stall_shifts",
                columns: new[] { "event_id", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_stall_shifts_modified_at_id",
                schema: "events",
                table: "stall_shifts",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_stall_shifts_organization_id",
                schema: "events",
                table: "stall_shifts",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_stalls_event_id_number",
                schema: "events",
                table: "stalls",
                columns: new[] { "event_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_counts_day",
                schema: "events",
                table: "support_counts",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_support_counts_modified_at_id",
                schema: "events",
                table: "support_counts",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_support_counts_organization_id_day_kind_topic_municipality",
                schema: "events",
                table: "support_counts",
                columns: new[] { "organization_id", "day", "kind", "topic", "municipality" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_templates_modified_at_id",
                schema: "events",
                table: "task_templates",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_theme_mentions_feedback_id",
                schema: "events",
                table: "theme_mentions",
                column: "feedback_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_joins_email",
                schema: "events",
                table: "training_joins",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_training_joins_order_id_email",
                schema: "events",
                table: "training_joins",
                columns: new[] { "order_id", "email" },
                unique: true,
                filter: "email IS NOT NULL AND left_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_training_orders_event_id",
                schema: "events",
                table: "training_orders",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_orders_modified_at_id",
                schema: "events",
                table: "training_orders",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_training_orders_state",
                schema: "events",
                table: "training_orders",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_trusted_organizations_modified_at_id",
                schema: "events",
                table: "trusted_organizations",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_trusted_organizations_organization_id",
                schema: "events",
                table: "trusted_organizations",
                column: "organization_id",
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_weekly_plans_modified_at_id",
                schema: "events",
                table: "weekly_plans",
                columns: new[] { "modified_at", "id" });

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

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER events_seats_within_capacity BEFORE INSERT ON events_seats
                WHEN NEW.number > (SELECT e.capacity FROM events_events e WHERE e.id = NEW.event_id)
                BEGIN SELECT RAISE(ABORT, 'event-full'); END
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                CREATE FUNCTION events.seat_within_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF NEW.number > (SELECT e.capacity FROM events.events e WHERE e.id = NEW.event_id) THEN
                        RAISE EXCEPTION 'event-full' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                END $$
                """);

            migrationBuilder.Promise(Provider.PostgreSql, """
                CREATE TRIGGER seats_within_capacity BEFORE INSERT ON events.seats FOR EACH ROW EXECUTE FUNCTION events.seat_within_capacity()
                """);

            migrationBuilder.Promise(Provider.SqlServer, """
                CREATE TRIGGER events.seats_within_capacity ON events.seats AFTER INSERT AS
                BEGIN
                    SET NOCOUNT ON;
                    IF EXISTS (SELECT 1 FROM inserted i JOIN events.events e ON e.id = i.event_id WHERE i.number > e.capacity)
                        THROW 51000, 'event-full', 1;
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities",
                schema: "events");

            migrationBuilder.DropTable(
                name: "bulletins",
                schema: "events");

            migrationBuilder.DropTable(
                name: "channel_texts",
                schema: "events");

            migrationBuilder.DropTable(
                name: "day_keepers",
                schema: "events");

            migrationBuilder.DropTable(
                name: "deadline_watches",
                schema: "events");

            migrationBuilder.DropTable(
                name: "door_taps",
                schema: "events");

            migrationBuilder.DropTable(
                name: "event_audiences",
                schema: "events");

            migrationBuilder.DropTable(
                name: "event_partners",
                schema: "events");

            migrationBuilder.DropTable(
                name: "event_spaces",
                schema: "events");

            migrationBuilder.DropTable(
                name: "event_tasks",
                schema: "events");

            migrationBuilder.DropTable(
                name: "feedback",
                schema: "events");

            migrationBuilder.DropTable(
                name: "harvest_runs",
                schema: "events");

            migrationBuilder.DropTable(
                name: "harvested_events",
                schema: "events");

            migrationBuilder.DropTable(
                name: "line_entries",
                schema: "events");

            migrationBuilder.DropTable(
                name: "match_chairs",
                schema: "events");

            migrationBuilder.DropTable(
                name: "match_wishes",
                schema: "events");

            migrationBuilder.DropTable(
                name: "materials",
                schema: "events");

            migrationBuilder.DropTable(
                name: "news",
                schema: "events");

            migrationBuilder.DropTable(
                name: "output_followers",
                schema: "events");

            migrationBuilder.DropTable(
                name: "output_moves",
                schema: "events");

            migrationBuilder.DropTable(
                name: "registration_needs",
                schema: "events");

            migrationBuilder.DropTable(
                name: "rotation_groups",
                schema: "events");

            migrationBuilder.DropTable(
                name: "rotations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "seats",
                schema: "events");

            migrationBuilder.DropTable(
                name: "sector_invitations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "events");

            migrationBuilder.DropTable(
                name: "sign_up_plans",
                schema: "events");

            migrationBuilder.DropTable(
                name: "stall_bookings",
                schema: "events");

            migrationBuilder.DropTable(
                name: "stall_shifts",
                schema: "events");

            migrationBuilder.DropTable(
                name: "support_counts",
                schema: "events");

            migrationBuilder.DropTable(
                name: "theme_mentions",
                schema: "events");

            migrationBuilder.DropTable(
                name: "training_joins",
                schema: "events");

            migrationBuilder.DropTable(
                name: "trusted_organizations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "workshop_outputs",
                schema: "events");

            migrationBuilder.DropTable(
                name: "task_templates",
                schema: "events");

            migrationBuilder.DropTable(
                name: "harvest_sources",
                schema: "events");

            migrationBuilder.DropTable(
                name: "match_meetings",
                schema: "events");

            migrationBuilder.DropTable(
                name: "match_participants",
                schema: "events");

            migrationBuilder.DropTable(
                name: "registrations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "stalls",
                schema: "events");

            migrationBuilder.DropTable(
                name: "feedback_themes",
                schema: "events");

            migrationBuilder.DropTable(
                name: "training_orders",
                schema: "events");

            migrationBuilder.DropTable(
                name: "workshops",
                schema: "events");

            migrationBuilder.DropTable(
                name: "match_days",
                schema: "events");

            migrationBuilder.DropTable(
                name: "fair_plans",
                schema: "events");

            migrationBuilder.DropTable(
                name: "events",
                schema: "events");

            migrationBuilder.DropTable(
                name: "series",
                schema: "events");

            migrationBuilder.DropTable(
                name: "weekly_plans",
                schema: "events");
        }
    }
}
