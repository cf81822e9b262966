IF OBJECT_ID(N'[host].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'host') IS NULL EXEC(N'CREATE SCHEMA [host];');
    CREATE TABLE [host].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'host') IS NULL EXEC(N'CREATE SCHEMA [host];');

CREATE TABLE [host].[feedback] (
    [id] uniqueidentifier NOT NULL,
    [topic] nvarchar(40) NOT NULL,
    [text] nvarchar(4000) NOT NULL,
    [email] nvarchar(400) NULL,
    [language] nvarchar(2) NOT NULL,
    [received_at] datetime2 NOT NULL,
    [due_on] date NOT NULL,
    [answer] nvarchar(4000) NULL,
    [done_at] datetime2 NULL,
    [done_by] uniqueidentifier NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_feedback] PRIMARY KEY ([id])
);

CREATE TABLE [host].[keys] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(400) NOT NULL,
    [prefix] nvarchar(400) NOT NULL,
    [hash] nvarchar(400) NOT NULL,
    [scopes] nvarchar(max) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [last_used_at] datetime2 NULL,
    [revoked_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_keys] PRIMARY KEY ([id])
);

CREATE TABLE [host].[links] (
    [id] uniqueidentifier NOT NULL,
    [purpose] nvarchar(40) NOT NULL,
    [person_id] uniqueidentifier NULL,
    [hash] nvarchar(400) NOT NULL,
    [return_to] nvarchar(400) NULL,
    [created_at] datetime2 NOT NULL,
    [expires_at] datetime2 NOT NULL,
    [used_at] datetime2 NULL,
    CONSTRAINT [pk_links] PRIMARY KEY ([id])
);

CREATE TABLE [host].[people] (
    [id] uniqueidentifier NOT NULL,
    [email] nvarchar(400) NOT NULL,
    [name] nvarchar(400) NOT NULL,
    [language] nvarchar(400) NOT NULL,
    [roles] nvarchar(max) NOT NULL,
    [municipality] nvarchar(400) NULL,
    [body_id] uniqueidentifier NULL,
    [password_hash] nvarchar(400) NULL,
    [stamp] nvarchar(400) NOT NULL,
    [last_sign_in_at] datetime2 NULL,
    [disabled_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_people] PRIMARY KEY ([id])
);

CREATE TABLE [host].[preparations] (
    [id] int NOT NULL,
    [build] nvarchar(400) NOT NULL,
    CONSTRAINT [pk_preparations] PRIMARY KEY ([id])
);

CREATE TABLE [host].[protection_keys] (
    [name] nvarchar(400) NOT NULL,
    [xml] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_protection_keys] PRIMARY KEY ([name])
);

CREATE TABLE [host].[statements] (
    [id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [parts] nvarchar(max) NOT NULL,
    [draft] nvarchar(max) NULL,
    [draft_at] datetime2 NULL,
    [made_on] date NOT NULL,
    [updated_on] date NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_statements] PRIMARY KEY ([id])
);

CREATE TABLE [host].[text_pages] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(40) NOT NULL,
    [place] int NOT NULL,
    [lines] nvarchar(max) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_text_pages] PRIMARY KEY ([id])
);

CREATE TABLE [host].[tries] (
    [who] nvarchar(400) NOT NULL,
    [count] int NOT NULL,
    [rounds] int NOT NULL,
    [last_at] datetime2 NOT NULL,
    CONSTRAINT [pk_tries] PRIMARY KEY ([who])
);

CREATE TABLE [host].[calendar_addresses] (
    [person_id] uniqueidentifier NOT NULL,
    [hash] nvarchar(400) NOT NULL,
    [created_at] datetime2 NOT NULL,
    CONSTRAINT [pk_calendar_addresses] PRIMARY KEY ([person_id]),
    CONSTRAINT [fk_calendar_addresses_person_id] FOREIGN KEY ([person_id]) REFERENCES [host].[people] ([id]) ON DELETE CASCADE
);

CREATE TABLE [host].[passkeys] (
    [id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NOT NULL,
    [name] nvarchar(400) NOT NULL,
    [credential_id] varbinary(max) NOT NULL,
    [credential_hash] nvarchar(400) NOT NULL,
    [public_key] varbinary(max) NOT NULL,
    [transports] nvarchar(400) NOT NULL,
    [is_backup_eligible] bit NOT NULL,
    [is_backed_up] bit NOT NULL,
    [is_user_verified] bit NOT NULL,
    [sign_count] bigint NOT NULL,
    [created_at] datetime2 NOT NULL,
    [last_used_at] datetime2 NULL,
    CONSTRAINT [pk_passkeys] PRIMARY KEY ([id]),
    CONSTRAINT [fk_passkeys_person_id] FOREIGN KEY ([person_id]) REFERENCES [host].[people] ([id]) ON DELETE CASCADE
);

CREATE TABLE [host].[statement_versions] (
    [statement_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [parts] nvarchar(max) NOT NULL,
    [published_at] datetime2 NOT NULL,
    [published_by] uniqueidentifier NULL,
    CONSTRAINT [pk_statement_versions] PRIMARY KEY ([statement_id], [number]),
    CONSTRAINT [fk_statement_versions_statement_id] FOREIGN KEY ([statement_id]) REFERENCES [host].[statements] ([id]) ON DELETE CASCADE
);

CREATE UNIQUE INDEX [ix_calendar_addresses_hash] ON [host].[calendar_addresses] ([hash]);

CREATE INDEX [ix_feedback_done_at_due_on] ON [host].[feedback] ([done_at], [due_on]);

CREATE INDEX [ix_feedback_modified_at_id] ON [host].[feedback] ([modified_at], [id]);

CREATE INDEX [ix_feedback_received_at] ON [host].[feedback] ([received_at]);

CREATE INDEX [ix_keys_modified_at_id] ON [host].[keys] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_keys_prefix] ON [host].[keys] ([prefix]);

CREATE INDEX [ix_links_expires_at] ON [host].[links] ([expires_at]);

CREATE UNIQUE INDEX [ix_links_hash] ON [host].[links] ([hash]);

CREATE UNIQUE INDEX [ix_passkeys_credential_hash] ON [host].[passkeys] ([credential_hash]);

CREATE INDEX [ix_passkeys_person_id] ON [host].[passkeys] ([person_id]);

CREATE UNIQUE INDEX [ix_people_email] ON [host].[people] ([email]);

CREATE INDEX [ix_people_modified_at_id] ON [host].[people] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_statements_kind_language] ON [host].[statements] ([kind], [language]);

CREATE INDEX [ix_statements_modified_at_id] ON [host].[statements] ([modified_at], [id]);

CREATE INDEX [ix_text_pages_modified_at_id] ON [host].[text_pages] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_text_pages_slug] ON [host].[text_pages] ([slug]);

INSERT INTO [host].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
