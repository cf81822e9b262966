IF OBJECT_ID(N'[participation].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'participation') IS NULL EXEC(N'CREATE SCHEMA [participation];');
    CREATE TABLE [participation].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'participation') IS NULL EXEC(N'CREATE SCHEMA [participation];');

CREATE TABLE [participation].[initiatives] (
    [id] uniqueidentifier NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(4000) NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [municipality] nvarchar(3) NULL,
    [contact_name] nvarchar(400) NULL,
    [contact_email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [published_at] datetime2 NULL,
    [answer_by] date NULL,
    [reason] nvarchar(400) NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_initiatives] PRIMARY KEY ([id])
);

CREATE TABLE [participation].[ledger_facts] (
    [id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [row] nvarchar(60) NOT NULL,
    [subject_id] uniqueidentifier NULL,
    [subject] nvarchar(400) NOT NULL,
    [value] decimal(12,2) NOT NULL,
    [n] int NULL,
    [from] date NOT NULL,
    [to] date NOT NULL,
    [source] nvarchar(40) NOT NULL,
    [municipality] nvarchar(3) NULL,
    [recorded_at] datetime2 NOT NULL,
    CONSTRAINT [pk_ledger_facts] PRIMARY KEY ([id])
);

CREATE TABLE [participation].[newsletter_lists] (
    [code] nvarchar(40) NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [about] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_newsletter_lists] PRIMARY KEY ([code])
);

CREATE TABLE [participation].[stated_facts] (
    [id] uniqueidentifier NOT NULL,
    [value] decimal(12,2) NOT NULL,
    [unit] nvarchar(400) NOT NULL,
    [verbatim] nvarchar(2000) NOT NULL,
    [source] nvarchar(400) NOT NULL,
    CONSTRAINT [pk_stated_facts] PRIMARY KEY ([id])
);

CREATE TABLE [participation].[subscriptions] (
    [id] uniqueidentifier NOT NULL,
    [email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [asked_at] datetime2 NOT NULL,
    [left_at] datetime2 NULL,
    [consents] nvarchar(max) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_subscriptions] PRIMARY KEY ([id])
);

CREATE TABLE [participation].[surveys] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(400) NOT NULL,
    [title] nvarchar(max) NOT NULL,
    [lead] nvarchar(max) NULL,
    [questions] nvarchar(max) NOT NULL,
    [opens_at] datetime2 NOT NULL,
    [closes_at] datetime2 NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_surveys] PRIMARY KEY ([id])
);

CREATE TABLE [participation].[volunteer_tasks] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(400) NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [municipality] nvarchar(3) NULL,
    [place] nvarchar(400) NULL,
    [start] datetime2 NULL,
    [end] datetime2 NULL,
    [places] int NOT NULL,
    [cancelled_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_volunteer_tasks] PRIMARY KEY ([id])
);

CREATE TABLE [participation].[ledger_organizations] (
    [fact_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_ledger_organizations] PRIMARY KEY ([fact_id], [organization_id]),
    CONSTRAINT [fk_ledger_organizations_fact_id] FOREIGN KEY ([fact_id]) REFERENCES [participation].[ledger_facts] ([id]) ON DELETE CASCADE
);

CREATE TABLE [participation].[issues] (
    [id] uniqueidentifier NOT NULL,
    [list] nvarchar(40) NOT NULL,
    [week_of] date NULL,
    [title] nvarchar(max) NOT NULL,
    [lead] nvarchar(max) NULL,
    [bodies] nvarchar(max) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [send_at] datetime2 NULL,
    [sent_at] datetime2 NULL,
    [sent_to] uniqueidentifier NULL,
    [recipients] int NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_issues] PRIMARY KEY ([id]),
    CONSTRAINT [fk_issues_list] FOREIGN KEY ([list]) REFERENCES [participation].[newsletter_lists] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [participation].[subscription_lists] (
    [subscription_id] uniqueidentifier NOT NULL,
    [list] nvarchar(40) NOT NULL,
    [confirmed_at] datetime2 NULL,
    CONSTRAINT [pk_subscription_lists] PRIMARY KEY ([subscription_id], [list]),
    CONSTRAINT [fk_subscription_lists_list] FOREIGN KEY ([list]) REFERENCES [participation].[newsletter_lists] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [fk_subscription_lists_subscription_id] FOREIGN KEY ([subscription_id]) REFERENCES [participation].[subscriptions] ([id]) ON DELETE CASCADE
);

CREATE TABLE [participation].[responses] (
    [id] uniqueidentifier NOT NULL,
    [survey_id] uniqueidentifier NOT NULL,
    [day] date NOT NULL,
    [answers] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_responses] PRIMARY KEY ([id]),
    CONSTRAINT [fk_responses_survey_id] FOREIGN KEY ([survey_id]) REFERENCES [participation].[surveys] ([id]) ON DELETE CASCADE
);

CREATE TABLE [participation].[volunteer_sign_ups] (
    [id] uniqueidentifier NOT NULL,
    [task_id] uniqueidentifier NOT NULL,
    [place] int NULL,
    [name] nvarchar(400) NULL,
    [email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [hours_told] decimal(12,2) NULL,
    [hours_confirmed] decimal(12,2) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_volunteer_sign_ups] PRIMARY KEY ([id]),
    CONSTRAINT [ck_volunteer_sign_ups_place] CHECK (place IS NULL OR place >= 1),
    CONSTRAINT [fk_volunteer_sign_ups_task_id] FOREIGN KEY ([task_id]) REFERENCES [participation].[volunteer_tasks] ([id]) ON DELETE CASCADE
);

CREATE INDEX [ix_initiatives_contact_email] ON [participation].[initiatives] ([contact_email]);

CREATE INDEX [ix_initiatives_modified_at_id] ON [participation].[initiatives] ([modified_at], [id]);

CREATE INDEX [ix_initiatives_state_published_at] ON [participation].[initiatives] ([state], [published_at]);

CREATE UNIQUE INDEX [ix_issues_list_week_of] ON [participation].[issues] ([list], [week_of]) WHERE week_of IS NOT NULL;

CREATE INDEX [ix_issues_modified_at_id] ON [participation].[issues] ([modified_at], [id]);

CREATE INDEX [ix_issues_state_send_at] ON [participation].[issues] ([state], [send_at]);

CREATE INDEX [ix_ledger_facts_kind_from] ON [participation].[ledger_facts] ([kind], [from]);

CREATE UNIQUE INDEX [ix_ledger_facts_kind_row] ON [participation].[ledger_facts] ([kind], [row]);

CREATE INDEX [ix_ledger_organizations_organization_id] ON [participation].[ledger_organizations] ([organization_id]);

CREATE INDEX [ix_responses_survey_id] ON [participation].[responses] ([survey_id]);

CREATE INDEX [ix_subscription_lists_list] ON [participation].[subscription_lists] ([list]);

CREATE UNIQUE INDEX [ix_subscriptions_email] ON [participation].[subscriptions] ([email]) WHERE email IS NOT NULL;

CREATE INDEX [ix_subscriptions_modified_at_id] ON [participation].[subscriptions] ([modified_at], [id]);

CREATE INDEX [ix_surveys_closes_at] ON [participation].[surveys] ([closes_at]);

CREATE INDEX [ix_surveys_modified_at_id] ON [participation].[surveys] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_surveys_slug] ON [participation].[surveys] ([slug]);

CREATE INDEX [ix_volunteer_sign_ups_email] ON [participation].[volunteer_sign_ups] ([email]);

CREATE INDEX [ix_volunteer_sign_ups_modified_at_id] ON [participation].[volunteer_sign_ups] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_volunteer_sign_ups_task_id_email] ON [participation].[volunteer_sign_ups] ([task_id], [email]) WHERE place IS NOT NULL AND email IS NOT NULL;

CREATE UNIQUE INDEX [ix_volunteer_sign_ups_task_id_place] ON [participation].[volunteer_sign_ups] ([task_id], [place]) WHERE place IS NOT NULL;

CREATE INDEX [ix_volunteer_tasks_modified_at_id] ON [participation].[volunteer_tasks] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_volunteer_tasks_slug] ON [participation].[volunteer_tasks] ([slug]);

CREATE INDEX [ix_volunteer_tasks_start] ON [participation].[volunteer_tasks] ([start]);

INSERT INTO [participation].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
