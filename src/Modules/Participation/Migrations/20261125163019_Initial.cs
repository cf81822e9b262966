using Yhdessa.Kernel;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yhdessa.Participation.Migrations
{
    /// <inheritdoc />
    partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "participation");

            migrationBuilder.CreateTable(
                name: "initiatives",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 4000, nullable: false),
                    body_id = table.Column<Guid>(nullable: false),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    contact_name = table.Column<string>(maxLength: 400, nullable: true),
                    contact_email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    published_at = table.Column<DateTime>(nullable: true),
                    answer_by = table.Column<DateOnly>(nullable: true),
                    reason = table.Column<string>(maxLength: 400, nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiatives", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_facts",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 40, nullable: false),
                    row = table.Column<string>(maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(nullable: true),
                    subject = table.Column<string>(maxLength: 400, nullable: false),
                    value = table.Column<decimal>(precision: 12, scale: 2, nullable: false),
                    n = table.Column<int>(nullable: true),
                    from = table.Column<DateOnly>(nullable: false),
                    to = table.Column<DateOnly>(nullable: false),
                    source = table.Column<string>(maxLength: 40, nullable: false),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    recorded_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_facts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "newsletter_lists",
                schema: "participation",
                columns: table => new
                {
                    code = table.Column<string>(maxLength: 40, nullable: false),
                    name = table.Column<string>(maxLength: 8000, nullable: false),
                    about = table.Column<string>(maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_newsletter_lists", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "stated_facts",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    value = table.Column<decimal>(precision: 12, scale: 2, nullable: false),
                    unit = table.Column<string>(maxLength: 400, nullable: false),
                    verbatim = table.Column<string>(maxLength: 2000, nullable: false),
                    source = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stated_facts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subscriptions",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    asked_at = table.Column<DateTime>(nullable: false),
                    left_at = table.Column<DateTime>(nullable: true),
                    consents = table.Column<string>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subscriptions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 400, nullable: false),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    lead = table.Column<string>(maxLength: 8000, nullable: true),
                    questions = table.Column<string>(nullable: false),
                    opens_at = table.Column<DateTime>(nullable: false),
                    closes_at = table.Column<DateTime>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surveys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "volunteer_tasks",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    slug = table.Column<string>(maxLength: 400, nullable: false),
                    title = table.Column<string>(maxLength: 400, nullable: false),
                    text = table.Column<string>(maxLength: 2000, nullable: false),
                    organization_id = table.Column<Guid>(nullable: true),
                    municipality = table.Column<string>(maxLength: 3, nullable: true),
                    place = table.Column<string>(maxLength: 400, nullable: true),
                    start = table.Column<DateTime>(nullable: true),
                    end = table.Column<DateTime>(nullable: true),
                    places = table.Column<int>(nullable: false),
                    cancelled_at = table.Column<DateTime>(nullable: true),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_volunteer_tasks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_organizations",
                schema: "participation",
                columns: table => new
                {
                    fact_id = table.Column<Guid>(nullable: false),
                    organization_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_organizations", x => new { x.fact_id, x.organization_id });
                    table.ForeignKey(
                        name: "fk_ledger_organizations_fact_id",
                        column: x => x.fact_id,
                        principalSchema: "participation",
                        principalTable: "ledger_facts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issues",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    list = table.Column<string>(maxLength: 40, nullable: false),
                    week_of = table.Column<DateOnly>(nullable: true),
                    title = table.Column<string>(maxLength: 8000, nullable: false),
                    lead = table.Column<string>(maxLength: 8000, nullable: true),
                    bodies = table.Column<string>(nullable: false),
                    state = table.Column<string>(maxLength: 40, nullable: false),
                    send_at = table.Column<DateTime>(nullable: true),
                    sent_at = table.Column<DateTime>(nullable: true),
                    sent_to = table.Column<Guid>(nullable: true),
                    recipients = table.Column<int>(nullable: false),
                    mark = table.Column<string>(maxLength: 400, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issues", x => x.id);
                    table.ForeignKey(
                        name: "fk_issues_list",
                        column: x => x.list,
                        principalSchema: "participation",
                        principalTable: "newsletter_lists",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "subscription_lists",
                schema: "participation",
                columns: table => new
                {
                    subscription_id = table.Column<Guid>(nullable: false),
                    list = table.Column<string>(maxLength: 40, nullable: false),
                    confirmed_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subscription_lists", x => new { x.subscription_id, x.list });
                    table.ForeignKey(
                        name: "fk_subscription_lists_list",
                        column: x => x.list,
                        principalSchema: "participation",
                        principalTable: "newsletter_lists",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_subscription_lists_subscription_id",
                        column: x => x.subscription_id,
                        principalSchema: "participation",
                        principalTable: "subscriptions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "responses",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    survey_id = table.Column<Guid>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    answers = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responses", x => x.id);
                    table.ForeignKey(
                        name: "fk_responses_survey_id",
                        column: x => x.survey_id,
                        principalSchema: "participation",
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "volunteer_sign_ups",
                schema: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    task_id = table.Column<Guid>(nullable: false),
                    place = table.Column<int>(nullable: true),
                    name = table.Column<string>(maxLength: 400, nullable: true),
                    email = table.Column<string>(maxLength: 400, nullable: true),
                    language = table.Column<string>(maxLength: 400, nullable: false),
                    hours_told = table.Column<decimal>(precision: 12, scale: 2, nullable: true),
                    hours_confirmed = table.Column<decimal>(precision: 12, scale: 2, nullable: true),
                    revision = table.Column<int>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    modified_at = table.Column<DateTime>(nullable: false),
                    deleted_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_volunteer_sign_ups", x => x.id);
                    table.CheckConstraint("ck_volunteer_sign_ups_place", "place IS NULL OR place >= 1");
                    table.ForeignKey(
                        name: "fk_volunteer_sign_ups_task_id",
                        column: x => x.task_id,
                        principalSchema: "participation",
                        principalTable: "volunteer_tasks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_initiatives_contact_email",
                schema: "participation",
                table: "initiatives",
                column: "contact_email");

            migrationBuilder.CreateIndex(
                name: "ix_initiatives_modified_at_id",
                schema: "participation",
                table: "initiatives",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_initiatives_state_published_at",
                schema: "participation",
                table: "initiatives",
                columns: new[] { "state", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_issues_list_week_of",
                schema: "participation",
                table: "issues",
                columns: new[] { "list", "week_of" },
                unique: true,
                filter: "week_of IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_modified_at_id",
                schema: "participation",
                table: "issues",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_issues_state_send_at",
                schema: "participation",
                table: "issues",
                columns: new[] { "state", "send_at" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_facts_kind_from",
                schema: "participation",
                table: "ledger_facts",
                columns: new[] { "kind", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_facts_kind_row",
                schema: "participation",
                table: "ledger_facts",
                columns: new[] { "kind", "row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_organizations_organization_id",
                schema: "participation",
                table: "ledger_organizations",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "ix_responses_survey_id",
                schema: "participation",
                table: "responses",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ix_subscription_lists_list",
                schema: "participation",
                table: "subscription_lists",
                column: "list");

            migrationBuilder.CreateIndex(
                name: "ix_subscriptions_email",
                schema: "participation",
                table: "subscriptions",
                column: "email",
                unique: true,
                filter: "email IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_subscriptions_modified_at_id",
                schema: "participation",
                table: "subscriptions",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_surveys_closes_at",
                schema: "participation",
                table: "surveys",
                column: "closes_at");

            migrationBuilder.CreateIndex(
                name: "ix_surveys_modified_at_id",
                schema: "participation",
                table: "surveys",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_surveys_slug",
                schema: "participation",
                table: "surveys",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_sign_ups_email",
                schema: "participation",
                table: "volunteer_sign_ups",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_sign_ups_modified_at_id",
                schema: "participation",
                table: "volunteer_sign_ups",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_sign_ups_task_id_email",
                schema: "participation",
                table: "volunteer_sign_ups",
                columns: new[] { "task_id", "email" },
                unique: true,
                filter: "place IS NOT NULL AND email IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_sign_ups_task_id_place",
                schema: "participation",
                table: "volunteer_sign_ups",
                columns: new[] { "task_id", "place" },
                unique: true,
                filter: "place IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_tasks_modified_at_id",
                schema: "participation",
                table: "volunteer_tasks",
                columns: new[] { "modified_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_tasks_slug",
                schema: "participation",
                table: "volunteer_tasks",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_tasks_start",
                schema: "participation",
                table: "volunteer_tasks",
                column: "start");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "initiatives",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "issues",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "ledger_organizations",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "responses",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "stated_facts",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "subscription_lists",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "volunteer_sign_ups",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "ledger_facts",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "surveys",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "newsletter_lists",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "subscriptions",
                schema: "participation");

            migrationBuilder.DropTable(
                name: "volunteer_tasks",
                schema: "participation");
        }
    }
}
