using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Directory.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "directory");

            migrationBuilder.CreateTable(
                name: "drills",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    message = table.Column<string>(maxLength: 1000, nullable: false),
                    is_real = table.Column<bool>(nullable: false),
                    started_at = table.Column<DateTime>(nullable: false),
                    closed_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drills", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                schema: "directory",
                columns: table => new
                {
                    import_id = table.Column<Guid>(nullable: false),
                    line = table.Column<int>(nullable: false),
                    cells = table.Column<string>(nullable: false),
                    cleaned = table.Column<bool>(nullable: false),
                    outcome = table.Column<string>(maxLength: 40, nullable: false),
                    choice = table.Column<string>(maxLength: 40, nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: true),
                    faults = table.Column<string>(nullable: false),
                    notes = table.Column<string>(nullable: false),
                    changes = table.Column<string>(nullable: false),
                    twins = table.Column<string>(nullable: false),
                    name_key = table.Column<string>(maxLength: 120, nullable: true),
                    id_key = table.Column<string>(maxLength: 120, nullable: true),
                    organization_id = table.Column<Guid>(nullable: true),
                    is_saved = table.Column<bool>(nullable: false),
                    before = table.Column<string>(nullable: true),
                    after = table.Column<string>(maxLength: 64, nullable: true),
                    undo = table.Column<string>(maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rows", x => new { x.import_id, x.line });
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    file_name = table.Column<string>(maxLength: 200, nullable: false),
                    by = table.Column<Guid>(nullable: true),
                    facts = table.Column<string>(nullable: false),
                    headers = table.Column<string>(nullable: false),
                    signature = table.Column<string>(maxLength: 32, nullable: false),
                    rows = table.Column<int>(nullable: false),
                    mapping = table.Column<string>(nullable: false),
                    choices = table.Column<string>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    moved_at = table.Column<DateTime>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mappings",
                schema: "directory",
                columns: table => new
                {
                    signature = table.Column<string>(maxLength: 32, nullable: false),
                    fields = table.Column<string>(nullable: false),
                    choices = table.Column<string>(nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mappings", x => x.signature);
                });

            migrationBuilder.CreateTable(
                name: "not_twins",
                schema: "directory",
                columns: table => new
                {
                    one = table.Column<Guid>(nullable: false),
                    other = table.Column<Guid>(nullable: false),
                    by = table.Column<string>(maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_not_twins", x => new { x.one, x.other });
                });

            migrationBuilder.CreateTable(
                name: "organizations",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    import_id = table.Column<Guid>(nullable: true),
                    bounced_on = table.Column<DateOnly>(nullable: true),
                    bounced_key = table.Column<string>(maxLength: 32, nullable: true),
                    link_broken_on = table.Column<DateOnly>(nullable: true),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    status = table.Column<string>(maxLength: 40, nullable: false),
                    entered_by = table.Column<Guid>(nullable: true),
                    on_behalf = table.Column<string>(nullable: true),
                    names = table.Column<string>(maxLength: 8000, nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    identifiers = table.Column<string>(nullable: false),
                    business_id = table.Column<string>(maxLength: 9, nullable: true),
                    home_municipality = table.Column<string>(maxLength: 3, nullable: true),
                    areas = table.Column<string>(nullable: false),
                    region_wide = table.Column<bool>(nullable: true),
                    address = table.Column<string>(nullable: true),
                    summary = table.Column<string>(maxLength: 8000, nullable: true),
                    description = table.Column<string>(maxLength: 8000, nullable: true),
                    plain_text = table.Column<string>(maxLength: 8000, nullable: true),
                    themes = table.Column<string>(nullable: false),
                    target_groups = table.Column<string>(nullable: false),
                    hyte_priorities = table.Column<string>(nullable: false),
                    core_work = table.Column<string>(nullable: false),
                    services = table.Column<string>(nullable: false),
                    expertise = table.Column<string>(nullable: false),
                    languages = table.Column<string>(nullable: false),
                    contacts = table.Column<string>(nullable: false),
                    accessibility = table.Column<string>(maxLength: 8000, nullable: true),
                    website = table.Column<string>(maxLength: 400, nullable: true),
                    funding = table.Column<string>(nullable: false),
                    figures = table.Column<string>(nullable: false),
                    joined_names = table.Column<string>(nullable: false),
                    is_emptied = table.Column<bool>(nullable: false),
                    season = table.Column<string>(nullable: true),
                    alias_of = table.Column<Guid>(nullable: true),
                    successor = table.Column<Guid>(nullable: true),
                    proof_at = table.Column<DateTime>(nullable: true),
                    proof_by = table.Column<string>(maxLength: 20, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organizations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "relayed",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relayed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tag_words",
                schema: "directory",
                columns: table => new
                {
                    key = table.Column<string>(maxLength: 100, nullable: false),
                    word = table.Column<string>(maxLength: 100, nullable: false),
                    code = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tag_words", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "asks",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    asked_at = table.Column<DateTime>(nullable: false),
                    reminded = table.Column<int>(nullable: false),
                    answered_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asks", x => x.id);
                    table.ForeignKey(
                        name: "fk_asks_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_entries",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    matter = table.Column<string>(maxLength: 40, nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 2000, nullable: false),
                    tags = table.Column<string>(nullable: false),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    until = table.Column<DateOnly>(nullable: false),
                    closed_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    link_turn = table.Column<int>(nullable: false),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_board_entries_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ended_rights",
                schema: "directory",
                columns: table => new
                {
                    person_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    right = table.Column<string>(maxLength: 10, nullable: false),
                    since = table.Column<DateTime>(nullable: true),
                    ended_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ended_rights", x => new { x.person_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_ended_rights_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "good_practices",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    problem = table.Column<string>(maxLength: 8000, nullable: false),
                    method = table.Column<string>(maxLength: 8000, nullable: false),
                    result = table.Column<string>(maxLength: 8000, nullable: true),
                    contact_role = table.Column<string>(maxLength: 400, nullable: true),
                    licence = table.Column<string>(maxLength: 20, nullable: false),
                    tags = table.Column<string>(nullable: false),
                    published_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_good_practices", x => x.id);
                    table.ForeignKey(
                        name: "fk_good_practices_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guidance",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    on = table.Column<DateOnly>(nullable: false),
                    by_role = table.Column<string>(maxLength: 400, nullable: false),
                    topic = table.Column<string>(maxLength: 20, nullable: false),
                    people = table.Column<int>(nullable: true),
                    next_step = table.Column<string>(maxLength: 400, nullable: true),
                    next_on = table.Column<DateOnly>(nullable: true),
                    is_next_done = table.Column<bool>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance", x => x.id);
                    table.CheckConstraint("ck_guidance_people", "people IS NULL OR people > 0");
                    table.ForeignKey(
                        name: "fk_guidance_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    email = table.Column<string>(maxLength: 254, nullable: true),
                    right = table.Column<string>(maxLength: 10, nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    invited_by = table.Column<Guid>(nullable: true),
                    sent_at = table.Column<DateTime>(nullable: true),
                    letters = table.Column<int>(nullable: false),
                    letters_that_day = table.Column<int>(nullable: false),
                    from_person_id = table.Column<Guid>(nullable: true),
                    day = table.Column<DateOnly>(nullable: true),
                    from_stays = table.Column<bool>(nullable: false),
                    reason = table.Column<string>(maxLength: 400, nullable: true),
                    closed_at = table.Column<DateTime>(nullable: true),
                    end = table.Column<string>(maxLength: 40, nullable: true),
                    accepted_by = table.Column<Guid>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => x.id);
                    table.ForeignKey(
                        name: "fk_invitations_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "join_requests",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    person_id = table.Column<Guid>(nullable: false),
                    line = table.Column<string>(maxLength: 300, nullable: true),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    closed_at = table.Column<DateTime>(nullable: true),
                    right = table.Column<string>(maxLength: 10, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_join_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_join_requests_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lahella_hand_offs",
                schema: "directory",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(nullable: false),
                    sheet = table.Column<string>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    is_changed = table.Column<bool>(nullable: false),
                    before = table.Column<string>(nullable: true),
                    before_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lahella_hand_offs", x => x.organization_id);
                    table.ForeignKey(
                        name: "fk_lahella_hand_offs_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "link_checks",
                schema: "directory",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(nullable: false),
                    checked_at = table.Column<DateTime>(nullable: false),
                    failures = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_checks", x => x.organization_id);
                    table.ForeignKey(
                        name: "fk_link_checks_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "looks",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    person_id = table.Column<Guid>(nullable: true),
                    key_id = table.Column<Guid>(nullable: true),
                    at = table.Column<DateTime>(nullable: false),
                    why = table.Column<string>(maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_looks", x => x.id);
                    table.ForeignKey(
                        name: "fk_looks_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                schema: "directory",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(nullable: false),
                    facet = table.Column<string>(maxLength: 20, nullable: false),
                    code = table.Column<string>(maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_marks", x => new { x.organization_id, x.facet, x.code });
                    table.ForeignKey(
                        name: "fk_marks_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "networks",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 90, nullable: false),
                    names = table.Column<string>(maxLength: 8000, nullable: false),
                    kind = table.Column<string>(maxLength: 20, nullable: false),
                    themes = table.Column<string>(nullable: false),
                    target_groups = table.Column<string>(nullable: false),
                    purpose = table.Column<string>(maxLength: 8000, nullable: true),
                    open_to_all = table.Column<bool>(nullable: true),
                    rhythm = table.Column<string>(maxLength: 8000, nullable: true),
                    coordinator_id = table.Column<Guid>(nullable: true),
                    source = table.Column<string>(maxLength: 400, nullable: true),
                    name_verbatim = table.Column<string>(maxLength: 400, nullable: true),
                    same_name_as = table.Column<Guid>(nullable: true),
                    acts_as = table.Column<Guid>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_networks", x => x.id);
                    table.ForeignKey(
                        name: "fk_networks_coordinator_id",
                        column: x => x.coordinator_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "pool_assets",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    what = table.Column<string>(maxLength: 400, nullable: false),
                    place = table.Column<string>(maxLength: 400, nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    capacity = table.Column<int>(nullable: true),
                    contact_role = table.Column<string>(maxLength: 400, nullable: true),
                    phone = table.Column<string>(maxLength: 40, nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    response_hours = table.Column<int>(nullable: true),
                    confirmed_on = table.Column<DateOnly>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pool_assets", x => x.id);
                    table.CheckConstraint("ck_pool_assets_numbers", "(capacity IS NULL OR capacity > 0) AND (response_hours IS NULL OR response_hours >= 0)");
                    table.ForeignKey(
                        name: "fk_pool_assets_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proofs",
                schema: "directory",
                columns: table => new
                {
                    organization_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 20, nullable: false),
                    source = table.Column<string>(maxLength: 60, nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    note = table.Column<string>(maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proofs", x => new { x.organization_id, x.kind, x.source });
                    table.ForeignKey(
                        name: "fk_proofs_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    text = table.Column<string>(maxLength: 2000, nullable: false),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    answer = table.Column<string>(maxLength: 400, nullable: true),
                    handled_at = table.Column<DateTime>(nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_reports_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rights",
                schema: "directory",
                columns: table => new
                {
                    person_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    right = table.Column<string>(maxLength: 10, nullable: false),
                    since = table.Column<DateTime>(nullable: true),
                    on_behalf = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rights", x => new { x.person_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_rights_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_answers",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    entry_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    name = table.Column<string>(maxLength: 400, nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    text = table.Column<string>(maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_board_answers_entry_id",
                        column: x => x.entry_id,
                        principalSchema: "directory",
                        principalTable: "board_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_matches",
                schema: "directory",
                columns: table => new
                {
                    offer_id = table.Column<Guid>(nullable: false),
                    need_id = table.Column<Guid>(nullable: false),
                    tags = table.Column<string>(nullable: false),
                    words = table.Column<string>(nullable: false),
                    at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_matches", x => new { x.offer_id, x.need_id });
                    table.ForeignKey(
                        name: "fk_board_matches_need_id",
                        column: x => x.need_id,
                        principalSchema: "directory",
                        principalTable: "board_entries",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_board_matches_offer_id",
                        column: x => x.offer_id,
                        principalSchema: "directory",
                        principalTable: "board_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_thanks",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    entry_id = table.Column<Guid>(nullable: false),
                    answer_id = table.Column<Guid>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    line = table.Column<string>(maxLength: 200, nullable: true),
                    shown_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_thanks", x => x.id);
                    table.ForeignKey(
                        name: "fk_board_thanks_entry_id",
                        column: x => x.entry_id,
                        principalSchema: "directory",
                        principalTable: "board_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "members",
                schema: "directory",
                columns: table => new
                {
                    network_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    mark = table.Column<string>(maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_members", x => new { x.network_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_members_network_id",
                        column: x => x.network_id,
                        principalSchema: "directory",
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_members_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "network_requests",
                schema: "directory",
                columns: table => new
                {
                    network_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false),
                    asked_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_requests", x => new { x.network_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_network_requests_network_id",
                        column: x => x.network_id,
                        principalSchema: "directory",
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_requests_organization_id",
                        column: x => x.organization_id,
                        principalSchema: "directory",
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "drill_calls",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    drill_id = table.Column<Guid>(nullable: false),
                    asset_id = table.Column<Guid>(nullable: false),
                    by_letter = table.Column<bool>(nullable: false),
                    replied_at = table.Column<DateTime>(nullable: true),
                    available = table.Column<bool>(nullable: true),
                    number = table.Column<int>(nullable: true),
                    by_phone = table.Column<bool>(nullable: false),
                    turn = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drill_calls", x => x.id);
                    table.CheckConstraint("ck_drill_calls_number", "number IS NULL OR number >= 0");
                    table.ForeignKey(
                        name: "fk_drill_calls_asset_id",
                        column: x => x.asset_id,
                        principalSchema: "directory",
                        principalTable: "pool_assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_drill_calls_drill_id",
                        column: x => x.drill_id,
                        principalSchema: "directory",
                        principalTable: "drills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_asks_answered_at_asked_at",
                schema: "directory",
                table: "asks",
                columns: new[] { "answered_at", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_asks_organization_id_year",
                schema: "directory",
                table: "asks",
                columns: new[] { "organization_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_board_answers_at",
                schema: "directory",
                table: "board_answers",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_board_answers_email",
                schema: "directory",
                table: "board_answers",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_board_answers_entry_id_at",
                schema: "directory",
                table: "board_answers",
                columns: new[] { "entry_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_board_entries_modified_at_id",
                schema: "directory",
                table: "board_entries",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_board_entries_organization_id",
                schema: "directory",
                table: "board_entries",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_board_entries_until_closed_at",
                schema: "directory",
                table: "board_entries",
                columns: new[] { "until", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_board_matches_need_id",
                schema: "directory",
                table: "board_matches",
                column: "need_id");

            migrationBuilder.CreateIndex(
                name: "ix_board_thanks_entry_id_answer_id",
                schema: "directory",
                table: "board_thanks",
                columns: new[] { "entry_id", "answer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drill_calls_asset_id",
                schema: "directory",
                table: "drill_calls",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_drill_calls_drill_id_asset_id",
                schema: "directory",
                table: "drill_calls",
                columns: new[] { "drill_id", "asset_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drills_modified_at_id",
                schema: "directory",
                table: "drills",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_drills_started_at",
                schema: "directory",
                table: "drills",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "ix_ended_rights_ended_at",
                schema: "directory",
                table: "ended_rights",
                column: "ended_at");

            migrationBuilder.CreateIndex(
                name: "ix_ended_rights_organization_id",
                schema: "directory",
                table: "ended_rights",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_modified_at_id",
                schema: "directory",
                table: "good_practices",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_organization_id",
                schema: "directory",
                table: "good_practices",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_published_at",
                schema: "directory",
                table: "good_practices",
                column: "published_at");

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_slug",
                schema: "directory",
                table: "good_practices",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guidance_modified_at_id",
                schema: "directory",
                table: "guidance",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_next_on",
                schema: "directory",
                table: "guidance",
                column: "next_on");

            migrationBuilder.CreateIndex(
                name: "ix_guidance_on",
                schema: "directory",
                table: "guidance",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_guidance_organization_id_on",
                schema: "directory",
                table: "guidance",
                columns: new[] { "organization_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_id_key",
                schema: "directory",
                table: "import_rows",
                columns: new[] { "import_id", "id_key" });

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_name_key",
                schema: "directory",
                table: "import_rows",
                columns: new[] { "import_id", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_import_id_outcome",
                schema: "directory",
                table: "import_rows",
                columns: new[] { "import_id", "outcome" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_modified_at_id",
                schema: "directory",
                table: "imports",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_moved_at",
                schema: "directory",
                table: "imports",
                column: "moved_at");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_closed_at",
                schema: "directory",
                table: "invitations",
                column: "closed_at");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_email",
                schema: "directory",
                table: "invitations",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_modified_at_id",
                schema: "directory",
                table: "invitations",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invitations_organization_id_email",
                schema: "directory",
                table: "invitations",
                columns: new[] { "organization_id", "email" },
                unique: true,
                filter: "closed_at IS NULL AND email IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_organization_id_kind",
                schema: "directory",
                table: "invitations",
                columns: new[] { "organization_id", "kind" },
                unique: true,
                filter: "closed_at IS NULL AND kind = 'Handover'");

            migrationBuilder.CreateIndex(
                name: "ix_join_requests_closed_at",
                schema: "directory",
                table: "join_requests",
                column: "closed_at");

            migrationBuilder.CreateIndex(
                name: "ix_join_requests_modified_at_id",
                schema: "directory",
                table: "join_requests",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_join_requests_organization_id_person_id",
                schema: "directory",
                table: "join_requests",
                columns: new[] { "organization_id", "person_id" },
                unique: true,
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_join_requests_person_id",
                schema: "directory",
                table: "join_requests",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_lahella_hand_offs_is_changed",
                schema: "directory",
                table: "lahella_hand_offs",
                column: "is_changed");

            migrationBuilder.CreateIndex(
                name: "ix_link_checks_checked_at",
                schema: "directory",
                table: "link_checks",
                column: "checked_at");

            migrationBuilder.CreateIndex(
                name: "ix_looks_at",
                schema: "directory",
                table: "looks",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_looks_organization_id_at",
                schema: "directory",
                table: "looks",
                columns: new[] { "organization_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_looks_person_id_at",
                schema: "directory",
                table: "looks",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_marks_code_facet",
                schema: "directory",
                table: "marks",
                columns: new[] { "code", "facet" },
                unique: true,
                filter: "facet = 'identifier'");

            migrationBuilder.CreateIndex(
                name: "ix_marks_facet_code",
                schema: "directory",
                table: "marks",
                columns: new[] { "facet", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_members_organization_id",
                schema: "directory",
                table: "members",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_requests_organization_id",
                schema: "directory",
                table: "network_requests",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_networks_coordinator_id",
                schema: "directory",
                table: "networks",
                column: "coordinator_id");

            migrationBuilder.CreateIndex(
                name: "ix_networks_modified_at_id",
                schema: "directory",
                table: "networks",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_networks_revision",
                schema: "directory",
                table: "networks",
                column: "revision");

            migrationBuilder.CreateIndex(
                name: "ix_networks_slug",
                schema: "directory",
                table: "networks",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_not_twins_other",
                schema: "directory",
                table: "not_twins",
                column: "other");

            migrationBuilder.CreateIndex(
                name: "ix_organizations_business_id",
                schema: "directory",
                table: "organizations",
                column: "business_id");

            migrationBuilder.CreateIndex(
                name: "ix_organizations_modified_at_id",
                schema: "directory",
                table: "organizations",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_proof_at",
                schema: "directory",
                table: "organizations",
                column: "proof_at");

            migrationBuilder.CreateIndex(
                name: "ix_organizations_revision",
                schema: "directory",
                table: "organizations",
                column: "revision");

            migrationBuilder.CreateIndex(
                name: "ix_organizations_slug",
                schema: "directory",
                table: "organizations",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pool_assets_email",
                schema: "directory",
                table: "pool_assets",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_pool_assets_modified_at_id",
                schema: "directory",
                table: "pool_assets",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pool_assets_municipality_kind",
                schema: "directory",
                table: "pool_assets",
                columns: new[] { "municipality", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_pool_assets_organization_id",
                schema: "directory",
                table: "pool_assets",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_proofs_source",
                schema: "directory",
                table: "proofs",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "ix_relayed_organization_id_at",
                schema: "directory",
                table: "relayed",
                columns: new[] { "organization_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_modified_at_id",
                schema: "directory",
                table: "reports",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_organization_id",
                schema: "directory",
                table: "reports",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_rights_organization_id",
                schema: "directory",
                table: "rights",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_tag_words_code",
                schema: "directory",
                table: "tag_words",
                column: "code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asks",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "board_answers",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "board_matches",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "board_thanks",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "drill_calls",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "ended_rights",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "good_practices",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "guidance",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "import_rows",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "invitations",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "join_requests",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "lahella_hand_offs",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "link_checks",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "looks",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "mappings",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "marks",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "members",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "network_requests",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "not_twins",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "proofs",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "relayed",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "reports",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "rights",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "tag_words",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "board_entries",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "pool_assets",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "drills",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "networks",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "organizations",
                schema: "directory");
        }
    }
}
