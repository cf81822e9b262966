IF OBJECT_ID(N'[partnerships].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'partnerships') IS NULL EXEC(N'CREATE SCHEMA [partnerships];');
    CREATE TABLE [partnerships].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'partnerships') IS NULL EXEC(N'CREATE SCHEMA [partnerships];');

CREATE TABLE [partnerships].[agreements] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [types] nvarchar(max) NOT NULL,
    [from] date NOT NULL,
    [until] date NULL,
    [house_signer] nvarchar(400) NULL,
    [partner_signer] nvarchar(400) NULL,
    [house_duties] nvarchar(4000) NULL,
    [partner_duties] nvarchar(4000) NULL,
    [grants] nvarchar(max) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [agreed_at] datetime2 NULL,
    [notice_at] datetime2 NULL,
    [end_reason] nvarchar(400) NULL,
    [agreed_until] date NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_agreements] PRIMARY KEY ([id]),
    CONSTRAINT [ck_agreements_agreed] CHECK (state = 'Draft' OR agreed_at IS NOT NULL),
    CONSTRAINT [ck_agreements_forward] CHECK ("until" IS NULL OR "until" >= "from")
);

CREATE TABLE [partnerships].[criteria] (
    [id] uniqueidentifier NOT NULL,
    [code] nvarchar(400) NOT NULL,
    [order] int NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [source] nvarchar(400) NOT NULL,
    CONSTRAINT [pk_criteria] PRIMARY KEY ([id])
);

CREATE TABLE [partnerships].[models] (
    [id] uniqueidentifier NOT NULL,
    [verbatim] nvarchar(2000) NOT NULL,
    [elements] nvarchar(max) NOT NULL,
    [source] nvarchar(400) NOT NULL,
    CONSTRAINT [pk_models] PRIMARY KEY ([id])
);

CREATE TABLE [partnerships].[types] (
    [id] uniqueidentifier NOT NULL,
    [code] nvarchar(40) NOT NULL,
    [order] int NOT NULL,
    [names] nvarchar(max) NOT NULL,
    [meaning] nvarchar(max) NOT NULL,
    [name_verbatim] nvarchar(400) NOT NULL,
    [meaning_verbatim] nvarchar(400) NOT NULL,
    [source] nvarchar(400) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_types] PRIMARY KEY ([id])
);

CREATE TABLE [partnerships].[ledger] (
    [id] uniqueidentifier NOT NULL,
    [agreement_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [side] nvarchar(40) NOT NULL,
    [subject] nvarchar(200) NOT NULL,
    [value] decimal(12,2) NOT NULL,
    [n] int NOT NULL,
    [euros] decimal(12,2) NULL,
    [from] date NOT NULL,
    [to] date NOT NULL,
    [source] nvarchar(40) NOT NULL,
    [row] nvarchar(80) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_ledger] PRIMARY KEY ([id]),
    CONSTRAINT [fk_ledger_agreement_id] FOREIGN KEY ([agreement_id]) REFERENCES [partnerships].[agreements] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [partnerships].[partnerships] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [type_id] uniqueidentifier NOT NULL,
    [year] int NOT NULL,
    [from] date NULL,
    [until] date NULL,
    [agreed_until] date NULL,
    [ended_at] datetime2 NULL,
    [source] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_partnerships] PRIMARY KEY ([id]),
    CONSTRAINT [ck_partnerships_ended] CHECK (ended_at IS NULL OR "until" IS NOT NULL),
    CONSTRAINT [fk_partnerships_type_id] FOREIGN KEY ([type_id]) REFERENCES [partnerships].[types] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [partnerships].[stated_years] (
    [id] uniqueidentifier NOT NULL,
    [type_id] uniqueidentifier NOT NULL,
    [year] int NOT NULL,
    [booked_events] int NULL,
    [channels] nvarchar(max) NOT NULL,
    [service_categories] nvarchar(max) NOT NULL,
    [verbatim] nvarchar(max) NOT NULL,
    [source] nvarchar(400) NOT NULL,
    CONSTRAINT [pk_stated_years] PRIMARY KEY ([id]),
    CONSTRAINT [fk_stated_years_type_id] FOREIGN KEY ([type_id]) REFERENCES [partnerships].[types] ([id]) ON DELETE NO ACTION
);

CREATE INDEX [ix_agreements_modified_at_id] ON [partnerships].[agreements] ([modified_at], [id]);

CREATE INDEX [ix_agreements_organization_id] ON [partnerships].[agreements] ([organization_id]);

CREATE INDEX [ix_agreements_state_until] ON [partnerships].[agreements] ([state], [until]);

CREATE INDEX [ix_ledger_agreement_id] ON [partnerships].[ledger] ([agreement_id]);

CREATE UNIQUE INDEX [ix_ledger_kind_row] ON [partnerships].[ledger] ([kind], [row]);

CREATE INDEX [ix_ledger_modified_at_id] ON [partnerships].[ledger] ([modified_at], [id]);

CREATE INDEX [ix_partnerships_modified_at_id] ON [partnerships].[partnerships] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_partnerships_organization_id_type_id_year] ON [partnerships].[partnerships] ([organization_id], [type_id], [year]) WHERE ended_at IS NULL AND deleted_at IS NULL;

CREATE INDEX [ix_partnerships_type_id] ON [partnerships].[partnerships] ([type_id]);

CREATE UNIQUE INDEX [ix_stated_years_type_id_year] ON [partnerships].[stated_years] ([type_id], [year]);

CREATE UNIQUE INDEX [ix_types_code] ON [partnerships].[types] ([code]);

CREATE INDEX [ix_types_modified_at_id] ON [partnerships].[types] ([modified_at], [id]);

INSERT INTO [partnerships].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
