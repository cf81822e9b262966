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
                name: "advice_drop_ins",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    topic = table.Column<string>(maxLength: 40, nullable: false),
                    municipality = table.Column<string>(maxLength: 3, nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advice_drop_ins", x => x.id);
                });

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
                name: "slot_wait",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    number = table.Column<long>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    person_id = table.Column<Guid>(nullable: true),
                    key_id = table.Column<Guid>(nullable: true),
                    title = table.Column<string>(maxLength: 120, nullable: false),
                    @public = table.Column<bool>(name: "public", nullable: false),
                    attendees = table.Column<int>(nullable: false),
                    purpose = table.Column<string>(maxLength: 1000, nullable: true),
                    contact_name = table.Column<string>(maxLength: 400, nullable: true),
                    contact_email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    accepted_terms = table.Column<string>(maxLength: 16, nullable: true),
                    needs = table.Column<string>(maxLength: 40, nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    offered_until = table.Column<DateTime>(nullable: true),
                    offers = table.Column<int>(nullable: false),
                    log = table.Column<string>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_slot_wait", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "house_keys",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    house_id = table.Column<Guid>(nullable: false),
                    label = table.Column<string>(maxLength: 80, nullable: false),
                    opens = table.Column<string>(maxLength: 400, nullable: true),
                    copies = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_house_keys", x => x.id);
                    table.CheckConstraint("ck_house_keys_copies", "copies >= 1");
                    table.ForeignKey(
                        name: "fk_house_keys_house_id",
                        column: x => x.house_id,
                        principalSchema: "spaces",
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "showcase_lists",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    house_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 120, nullable: false),
                    about = table.Column<string>(maxLength: 1000, nullable: true),
                    first_until = table.Column<DateOnly>(nullable: true),
                    shared_until = table.Column<DateOnly>(nullable: false),
                    most_each = table.Column<int>(nullable: false),
                    cancel_days = table.Column<int>(nullable: false),
                    is_open = table.Column<bool>(nullable: false),
                    rhythms = table.Column<string>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_showcase_lists", x => x.id);
                    table.ForeignKey(
                        name: "fk_showcase_lists_house_id",
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
                    kind = table.Column<string>(maxLength: 40, nullable: false),
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
                    on_behalf_at = table.Column<DateTime>(nullable: true),
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
                name: "showcase_invitations",
                schema: "spaces",
                columns: table => new
                {
                    list_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_showcase_invitations", x => new { x.list_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_showcase_invitations_list_id",
                        column: x => x.list_id,
                        principalSchema: "spaces",
                        principalTable: "showcase_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "showcase_swaps",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    list_id = table.Column<Guid>(nullable: false),
                    from_place = table.Column<Guid>(nullable: false),
                    from_organization = table.Column<Guid>(nullable: false),
                    to_place = table.Column<Guid>(nullable: false),
                    to_organization = table.Column<Guid>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_showcase_swaps", x => x.id);
                    table.ForeignKey(
                        name: "fk_showcase_swaps_list_id",
                        column: x => x.list_id,
                        principalSchema: "spaces",
                        principalTable: "showcase_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_changes",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    from = table.Column<DateOnly>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    note = table.Column<string>(maxLength: 8000, nullable: true),
                    secret = table.Column<string>(maxLength: 4000, nullable: true),
                    release_minutes = table.Column<int>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_changes", x => x.id);
                    table.CheckConstraint("ck_access_changes_secret", "(kind in ('Code', 'Link') and secret is not null and release_minutes is not null) or (kind not in ('Code', 'Link') and secret is null and release_minutes is null)");
                    table.ForeignKey(
                        name: "fk_access_changes_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "advice_desks",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 120, nullable: false),
                    adviser = table.Column<string>(maxLength: 120, nullable: true),
                    topics = table.Column<string>(nullable: false),
                    space_id = table.Column<Guid>(nullable: true),
                    address = table.Column<string>(maxLength: 200, nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advice_desks", x => x.id);
                    table.ForeignKey(
                        name: "fk_advice_desks_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "door_devices",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 120, nullable: false),
                    code_hash = table.Column<string>(maxLength: 64, nullable: true),
                    code_until = table.Column<DateTime>(nullable: true),
                    secret_hash = table.Column<string>(maxLength: 64, nullable: true),
                    paired_at = table.Column<DateTime>(nullable: true),
                    seen_at = table.Column<DateTime>(nullable: true),
                    revoked_at = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_devices", x => x.id);
                    table.ForeignKey(
                        name: "fk_door_devices_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feedback",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    score = table.Column<int>(nullable: false),
                    words = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback", x => x.id);
                    table.CheckConstraint("ck_feedback_score", "score between 1 and 5");
                    table.ForeignKey(
                        name: "fk_feedback_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leases",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    tenant = table.Column<string>(maxLength: 200, nullable: false),
                    ground = table.Column<string>(maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(nullable: false),
                    until = table.Column<DateOnly>(nullable: true),
                    weekly = table.Column<string>(nullable: false),
                    held_until = table.Column<DateOnly>(nullable: false),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leases", x => x.id);
                    table.CheckConstraint("ck_leases_forward", "\"until\" is null or \"until\" >= \"from\"");
                    table.ForeignKey(
                        name: "fk_leases_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "prices",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    from = table.Column<DateOnly>(nullable: false),
                    euros = table.Column<decimal>(precision: 12, scale: 2, nullable: false),
                    company_euros = table.Column<decimal>(precision: 12, scale: 2, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prices", x => x.id);
                    table.CheckConstraint("ck_prices_not_negative", "euros >= 0");
                    table.ForeignKey(
                        name: "fk_prices_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "setup_offering",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    house_id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: true),
                    name = table.Column<string>(maxLength: 8000, nullable: false),
                    who = table.Column<string>(maxLength: 120, nullable: false),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_setup_offering", x => x.id);
                    table.ForeignKey(
                        name: "fk_setup_offering_house_id",
                        column: x => x.house_id,
                        principalSchema: "spaces",
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_setup_offering_space_id",
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
                name: "advice_times",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    desk_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false),
                    is_off = table.Column<bool>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advice_times", x => x.id);
                    table.CheckConstraint("ck_advice_times_forward", "\"start\" < \"end\"");
                    table.ForeignKey(
                        name: "fk_advice_times_desk_id",
                        column: x => x.desk_id,
                        principalSchema: "spaces",
                        principalTable: "advice_desks",
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
                    promised_by = table.Column<DateOnly>(nullable: true),
                    by_letter = table.Column<bool>(nullable: false),
                    held_until = table.Column<DateTime>(nullable: true),
                    series_id = table.Column<Guid>(nullable: true),
                    no_show_told_by = table.Column<string>(maxLength: 40, nullable: true),
                    no_shows_before = table.Column<int>(nullable: true),
                    open_to_all = table.Column<bool>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bookings", x => x.id);
                    table.CheckConstraint("ck_bookings_held", "(status = 'Held' and held_until is not null) or (status <> 'Held' and held_until is null)");
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
                name: "advice_bookings",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    time_id = table.Column<Guid>(nullable: false),
                    place = table.Column<int>(nullable: true),
                    topic = table.Column<string>(maxLength: 40, nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    words = table.Column<string>(maxLength: 1000, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    held_until = table.Column<DateTime>(nullable: false),
                    confirmed_at = table.Column<DateTime>(nullable: true),
                    moves = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advice_bookings", x => x.id);
                    table.CheckConstraint("ck_advice_bookings_place", "place is null or place = 1");
                    table.ForeignKey(
                        name: "fk_advice_bookings_time_id",
                        column: x => x.time_id,
                        principalSchema: "spaces",
                        principalTable: "advice_times",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "access_looks",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    person_id = table.Column<Guid>(nullable: true),
                    key_id = table.Column<Guid>(nullable: true),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_looks", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_looks_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "blocks",
                schema: "spaces",
                columns: table => new
                {
                    space_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    lease_id = table.Column<Guid>(nullable: true),
                    end = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blocks", x => new { x.space_id, x.start });
                    table.CheckConstraint("ck_blocks_forward", "\"start\" < \"end\"");
                    table.CheckConstraint("ck_blocks_one_holder", "(booking_id is null and lease_id is not null) or (booking_id is not null and lease_id is null)");
                    table.ForeignKey(
                        name: "fk_blocks_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_blocks_lease_id",
                        column: x => x.lease_id,
                        principalSchema: "spaces",
                        principalTable: "leases",
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
                name: "event_bookings",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    is_theirs = table.Column<bool>(nullable: false),
                    turn = table.Column<int>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_bookings", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_bookings_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "faults",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    words = table.Column<string>(maxLength: 1000, nullable: false),
                    photo_id = table.Column<Guid>(nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    tells_booker = table.Column<bool>(nullable: false),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    fixed_at = table.Column<DateTime>(nullable: true),
                    told_at = table.Column<DateTime>(nullable: true),
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
                name: "key_loans",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    key_id = table.Column<Guid>(nullable: false),
                    copy = table.Column<int>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    organization_id = table.Column<Guid>(nullable: true),
                    holder = table.Column<string>(maxLength: 400, nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    handed_at = table.Column<DateTime>(nullable: false),
                    due_back = table.Column<DateOnly>(nullable: false),
                    returned_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_key_loans", x => x.id);
                    table.CheckConstraint("ck_key_loans_copy", "copy >= 1");
                    table.ForeignKey(
                        name: "fk_key_loans_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_key_loans_key_id",
                        column: x => x.key_id,
                        principalSchema: "spaces",
                        principalTable: "house_keys",
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

            migrationBuilder.CreateTable(
                name: "setup_task",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: false),
                    offering_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    words = table.Column<string>(maxLength: 400, nullable: true),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    reason = table.Column<string>(maxLength: 400, nullable: true),
                    asked = table.Column<int>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_setup_task", x => x.id);
                    table.ForeignKey(
                        name: "fk_setup_task_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_setup_task_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "spaces",
                        principalTable: "setup_offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "showcase_days",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    list_id = table.Column<Guid>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    end = table.Column<DateTime>(nullable: false),
                    booking_id = table.Column<Guid>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_showcase_days", x => x.id);
                    table.CheckConstraint("ck_showcase_days_forward", "\"start\" < \"end\"");
                    table.ForeignKey(
                        name: "fk_showcase_days_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_showcase_days_list_id",
                        column: x => x.list_id,
                        principalSchema: "spaces",
                        principalTable: "showcase_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_showcase_days_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waited_times",
                schema: "spaces",
                columns: table => new
                {
                    wait_id = table.Column<Guid>(nullable: false),
                    order = table.Column<int>(nullable: false),
                    space_id = table.Column<Guid>(nullable: false),
                    start = table.Column<DateTime>(nullable: false),
                    until = table.Column<DateTime>(nullable: false),
                    key = table.Column<Guid>(nullable: true),
                    booking_id = table.Column<Guid>(nullable: true),
                    was_offered = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waited_times", x => new { x.wait_id, x.order });
                    table.CheckConstraint("ck_waited_times_forward", "\"start\" < \"until\"");
                    table.ForeignKey(
                        name: "fk_waited_times_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "spaces",
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waited_times_space_id",
                        column: x => x.space_id,
                        principalSchema: "spaces",
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waited_times_wait_id",
                        column: x => x.wait_id,
                        principalSchema: "spaces",
                        principalTable: "slot_wait",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "showcase_places",
                schema: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    day_id = table.Column<Guid>(nullable: false),
                    list_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    needs = table.Column<string>(maxLength: 400, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    turn = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_showcase_places", x => x.id);
                    table.CheckConstraint("ck_showcase_places_turn", "(organization_id is null and turn is null) or (organization_id is not null and turn >= 1)");
                    table.ForeignKey(
                        name: "fk_showcase_places_day_id",
                        column: x => x.day_id,
                        principalSchema: "spaces",
                        principalTable: "showcase_days",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_changes_modified_at_id",
                schema: "spaces",
                table: "access_changes",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_access_changes_space_id_from",
                schema: "spaces",
                table: "access_changes",
                columns: new[] { "space_id", "from" },
                unique: true,
                filter: "deleted_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_access_looks_booking_id",
                schema: "spaces",
                table: "access_looks",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_looks_person_id",
                schema: "spaces",
                table: "access_looks",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_looks_space_id_at",
                schema: "spaces",
                table: "access_looks",
                columns: new[] { "space_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_advice_bookings_email",
                schema: "spaces",
                table: "advice_bookings",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_advice_bookings_modified_at_id",
                schema: "spaces",
                table: "advice_bookings",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_advice_bookings_time_id_place",
                schema: "spaces",
                table: "advice_bookings",
                columns: new[] { "time_id", "place" },
                unique: true,
                filter: "place IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_advice_desks_modified_at_id",
                schema: "spaces",
                table: "advice_desks",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_advice_desks_space_id",
                schema: "spaces",
                table: "advice_desks",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_advice_drop_ins_at",
                schema: "spaces",
                table: "advice_drop_ins",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_advice_times_desk_id_start",
                schema: "spaces",
                table: "advice_times",
                columns: new[] { "desk_id", "start" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_advice_times_modified_at_id",
                schema: "spaces",
                table: "advice_times",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_advice_times_start",
                schema: "spaces",
                table: "advice_times",
                column: "start");

            migrationBuilder.CreateIndex(
                name: "ix_blocks_booking_id",
                schema: "spaces",
                table: "blocks",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_blocks_lease_id",
                schema: "spaces",
                table: "blocks",
                column: "lease_id");

            migrationBuilder.CreateIndex(
                name: "ix_blocks_space_id_end_start",
                schema: "spaces",
                table: "blocks",
                columns: new[] { "space_id", "end", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_contact_email",
                schema: "spaces",
                table: "bookings",
                column: "contact_email");

            migrationBuilder.CreateIndex(
                name: "ix_bookings_held_until",
                schema: "spaces",
                table: "bookings",
                column: "held_until",
                filter: "held_until is not null");

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
                name: "ix_door_devices_code_hash",
                schema: "spaces",
                table: "door_devices",
                column: "code_hash");

            migrationBuilder.CreateIndex(
                name: "ix_door_devices_modified_at_id",
                schema: "spaces",
                table: "door_devices",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_door_devices_secret_hash",
                schema: "spaces",
                table: "door_devices",
                column: "secret_hash");

            migrationBuilder.CreateIndex(
                name: "ix_door_devices_space_id",
                schema: "spaces",
                table: "door_devices",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_bookings_booking_id",
                schema: "spaces",
                table: "event_bookings",
                column: "booking_id",
                unique: true,
                filter: "booking_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_event_bookings_modified_at_id",
                schema: "spaces",
                table: "event_bookings",
                columns: new[] { "modified_at", "id" });

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
                name: "ix_feedback_modified_at_id",
                schema: "spaces",
                table: "feedback",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_space_id_created_at",
                schema: "spaces",
                table: "feedback",
                columns: new[] { "space_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_house_keys_house_id",
                schema: "spaces",
                table: "house_keys",
                column: "house_id");

            migrationBuilder.CreateIndex(
                name: "ix_house_keys_modified_at_id",
                schema: "spaces",
                table: "house_keys",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_houses_modified_at_id",
                schema: "spaces",
                table: "houses",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_loans_booking_id",
                schema: "spaces",
                table: "key_loans",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_key_loans_key_id_copy",
                schema: "spaces",
                table: "key_loans",
                columns: new[] { "key_id", "copy" },
                unique: true,
                filter: "returned_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_key_loans_modified_at_id",
                schema: "spaces",
                table: "key_loans",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_loans_returned_at_due_back",
                schema: "spaces",
                table: "key_loans",
                columns: new[] { "returned_at", "due_back" });

            migrationBuilder.CreateIndex(
                name: "ix_leases_modified_at_id",
                schema: "spaces",
                table: "leases",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_leases_organization_id",
                schema: "spaces",
                table: "leases",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_leases_space_id",
                schema: "spaces",
                table: "leases",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_levels_modified_at_id",
                schema: "spaces",
                table: "levels",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_prices_modified_at_id",
                schema: "spaces",
                table: "prices",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_prices_space_id_from",
                schema: "spaces",
                table: "prices",
                columns: new[] { "space_id", "from" },
                unique: true);

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
                name: "ix_setup_offering_house_id",
                schema: "spaces",
                table: "setup_offering",
                column: "house_id");

            migrationBuilder.CreateIndex(
                name: "ix_setup_offering_modified_at_id",
                schema: "spaces",
                table: "setup_offering",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_setup_offering_space_id",
                schema: "spaces",
                table: "setup_offering",
                column: "space_id");

            migrationBuilder.CreateIndex(
                name: "ix_setup_task_booking_id",
                schema: "spaces",
                table: "setup_task",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_setup_task_modified_at_id",
                schema: "spaces",
                table: "setup_task",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_setup_task_offering_id",
                schema: "spaces",
                table: "setup_task",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_setup_task_state_at",
                schema: "spaces",
                table: "setup_task",
                columns: new[] { "state", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_showcase_days_booking_id",
                schema: "spaces",
                table: "showcase_days",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_days_list_id",
                schema: "spaces",
                table: "showcase_days",
                column: "list_id");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_days_modified_at_id",
                schema: "spaces",
                table: "showcase_days",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_showcase_days_space_id_start",
                schema: "spaces",
                table: "showcase_days",
                columns: new[] { "space_id", "start" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_showcase_days_start",
                schema: "spaces",
                table: "showcase_days",
                column: "start");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_lists_house_id",
                schema: "spaces",
                table: "showcase_lists",
                column: "house_id");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_lists_modified_at_id",
                schema: "spaces",
                table: "showcase_lists",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_showcase_places_day_id_number",
                schema: "spaces",
                table: "showcase_places",
                columns: new[] { "day_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_showcase_places_list_id_organization_id_turn",
                schema: "spaces",
                table: "showcase_places",
                columns: new[] { "list_id", "organization_id", "turn" },
                unique: true,
                filter: "organization_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_places_organization_id",
                schema: "spaces",
                table: "showcase_places",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_swaps_from_place_to_place",
                schema: "spaces",
                table: "showcase_swaps",
                columns: new[] { "from_place", "to_place" },
                unique: true,
                filter: "state = 'Proposed'");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_swaps_list_id",
                schema: "spaces",
                table: "showcase_swaps",
                column: "list_id");

            migrationBuilder.CreateIndex(
                name: "ix_showcase_swaps_modified_at_id",
                schema: "spaces",
                table: "showcase_swaps",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_slot_wait_modified_at_id",
                schema: "spaces",
                table: "slot_wait",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_slot_wait_number",
                schema: "spaces",
                table: "slot_wait",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_slot_wait_organization_id",
                schema: "spaces",
                table: "slot_wait",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_slot_wait_person_id",
                schema: "spaces",
                table: "slot_wait",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_slot_wait_state_offered_until",
                schema: "spaces",
                table: "slot_wait",
                columns: new[] { "state", "offered_until" });

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

            migrationBuilder.CreateIndex(
                name: "ix_waited_times_booking_id",
                schema: "spaces",
                table: "waited_times",
                column: "booking_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_waited_times_key",
                schema: "spaces",
                table: "waited_times",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_waited_times_space_id_start",
                schema: "spaces",
                table: "waited_times",
                columns: new[] { "space_id", "start" });

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER spaces_blocks_no_overlap_insert BEFORE insert ON spaces_blocks
                WHEN EXISTS (SELECT 1 FROM spaces_blocks b WHERE b.space_id = NEW.space_id AND b."start" >= NEW."start" AND b."start" < NEW."end")
                OR (SELECT b."end" FROM spaces_blocks b WHERE b.space_id = NEW.space_id AND b."start" < NEW."start" ORDER BY b."start" DESC LIMIT 1) > NEW."start"
                BEGIN SELECT RAISE(ABORT, 'overlapping-booking'); END
                """);

            migrationBuilder.Promise(Provider.Sqlite, """
                CREATE TRIGGER spaces_blocks_no_overlap_update BEFORE update ON spaces_blocks
                WHEN EXISTS (SELECT 1 FROM spaces_blocks b WHERE b.rowid <> OLD.rowid AND b.space_id = NEW.space_id AND b."start" >= NEW."start" AND b."start" < NEW."end")
                OR (SELECT b."end" FROM spaces_blocks b WHERE b.rowid <> OLD.rowid AND b.space_id = NEW.space_id AND b."start" < NEW."start" ORDER BY b."start" DESC LIMIT 1) > NEW."start"
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
                    IF EXISTS (SELECT 1 FROM inserted i JOIN spaces.blocks b ON b.space_id = i.space_id AND b.[start] > i.[start] AND b.[start] < i.[end])
                        OR EXISTS (SELECT 1 FROM inserted i CROSS APPLY (SELECT TOP 1 b.[end] FROM spaces.blocks b WHERE b.space_id = i.space_id AND b.[start] < i.[start] ORDER BY b.[start] DESC) p WHERE p.[end] > i.[start])
                        THROW 51000, 'overlapping-booking', 1;
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_changes",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "access_looks",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "advice_bookings",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "advice_drop_ins",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "blocks",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "door_devices",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "event_bookings",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "faults",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "feedback",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "key_loans",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "levels",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "prices",
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
                name: "setup_task",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "showcase_invitations",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "showcase_places",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "showcase_swaps",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "waited_times",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "advice_times",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "leases",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "house_keys",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "seasonal_application",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "setup_offering",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "showcase_days",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "slot_wait",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "advice_desks",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "seasonal_round",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "bookings",
                schema: "spaces");

            migrationBuilder.DropTable(
                name: "showcase_lists",
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
