IF OBJECT_ID(N'[outbox].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'outbox') IS NULL EXEC(N'CREATE SCHEMA [outbox];');
    CREATE TABLE [outbox].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'host') IS NULL EXEC(N'CREATE SCHEMA [host];');

IF SCHEMA_ID(N'audit') IS NULL EXEC(N'CREATE SCHEMA [audit];');

IF SCHEMA_ID(N'outbox') IS NULL EXEC(N'CREATE SCHEMA [outbox];');

CREATE TABLE [host].[drafts] (
    [id] uniqueidentifier NOT NULL,
    [owner] nvarchar(100) NOT NULL,
    [form] nvarchar(200) NOT NULL,
    [body] nvarchar(max) NOT NULL,
    [saved_at] datetime2 NOT NULL,
    CONSTRAINT [pk_drafts] PRIMARY KEY ([id])
);

CREATE TABLE [audit].[entries] (
    [id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    [who] nvarchar(400) NOT NULL,
    [what] nvarchar(400) NOT NULL,
    [kind] nvarchar(400) NOT NULL,
    [subject] nvarchar(400) NOT NULL,
    [changes] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_entries] PRIMARY KEY ([id])
);

CREATE TABLE [outbox].[keyed_posts] (
    [id] nvarchar(64) NOT NULL,
    [body_hash] nvarchar(64) NOT NULL,
    [lease] uniqueidentifier NOT NULL,
    [leased_until] datetime2 NOT NULL,
    [created_at] datetime2 NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [result] nvarchar(max) NULL,
    [status] int NOT NULL,
    [headers] nvarchar(2000) NULL,
    [answer] nvarchar(max) NULL,
    CONSTRAINT [pk_keyed_posts] PRIMARY KEY ([id])
);

CREATE TABLE [outbox].[messages] (
    [id] uniqueidentifier NOT NULL,
    [subscriber] nvarchar(400) NOT NULL,
    [event] nvarchar(400) NOT NULL,
    [body] nvarchar(max) NOT NULL,
    [created_at] datetime2 NOT NULL,
    [due_at] datetime2 NOT NULL,
    [delivered_at] datetime2 NULL,
    [failures] int NOT NULL,
    [last_error] nvarchar(400) NULL,
    CONSTRAINT [pk_messages] PRIMARY KEY ([id])
);

CREATE UNIQUE INDEX [ix_drafts_owner_form] ON [host].[drafts] ([owner], [form]);

CREATE INDEX [ix_drafts_saved_at] ON [host].[drafts] ([saved_at]);

CREATE INDEX [ix_entries_at] ON [audit].[entries] ([at]);

CREATE INDEX [ix_entries_kind_subject] ON [audit].[entries] ([kind], [subject]);

CREATE INDEX [ix_keyed_posts_created_at] ON [outbox].[keyed_posts] ([created_at]);

CREATE INDEX [ix_messages_delivered_at_due_at] ON [outbox].[messages] ([delivered_at], [due_at]);

INSERT INTO [outbox].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
