IF OBJECT_ID(N'[directory].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'directory') IS NULL EXEC(N'CREATE SCHEMA [directory];');
    CREATE TABLE [directory].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'directory') IS NULL EXEC(N'CREATE SCHEMA [directory];');

CREATE TABLE [directory].[networks] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [names] nvarchar(max) NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [themes] nvarchar(max) NOT NULL,
    [purpose] nvarchar(max) NULL,
    [open_to_all] bit NULL,
    [source] nvarchar(400) NULL,
    [name_verbatim] nvarchar(400) NULL,
    [same_name_as] uniqueidentifier NULL,
    [acts_as] uniqueidentifier NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_networks] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[not_twins] (
    [one] uniqueidentifier NOT NULL,
    [other] uniqueidentifier NOT NULL,
    [by] nvarchar(400) NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_not_twins] PRIMARY KEY ([one], [other])
);

CREATE TABLE [directory].[organizations] (
    [id] uniqueidentifier NOT NULL,
    [bounced_on] date NULL,
    [bounced_key] nvarchar(32) NULL,
    [link_broken_on] date NULL,
    [slug] nvarchar(90) NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [entered_by] uniqueidentifier NULL,
    [names] nvarchar(max) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [identifiers] nvarchar(max) NOT NULL,
    [business_id] nvarchar(9) NULL,
    [home_municipality] nvarchar(3) NULL,
    [areas] nvarchar(max) NOT NULL,
    [region_wide] bit NULL,
    [address] nvarchar(max) NULL,
    [summary] nvarchar(max) NULL,
    [description] nvarchar(max) NULL,
    [plain_text] nvarchar(max) NULL,
    [themes] nvarchar(max) NOT NULL,
    [target_groups] nvarchar(max) NOT NULL,
    [hyte_priorities] nvarchar(max) NOT NULL,
    [core_work] nvarchar(max) NOT NULL,
    [services] nvarchar(max) NOT NULL,
    [expertise] nvarchar(max) NOT NULL,
    [languages] nvarchar(max) NOT NULL,
    [contacts] nvarchar(max) NOT NULL,
    [accessibility] nvarchar(max) NULL,
    [website] nvarchar(400) NULL,
    [funding] nvarchar(max) NOT NULL,
    [figures] nvarchar(max) NOT NULL,
    [joined_names] nvarchar(max) NOT NULL,
    [is_emptied] bit NOT NULL,
    [season] nvarchar(max) NULL,
    [alias_of] uniqueidentifier NULL,
    [successor] uniqueidentifier NULL,
    [proof_at] datetime2 NULL,
    [proof_by] nvarchar(20) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_organizations] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[relayed] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_relayed] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[tag_words] (
    [key] nvarchar(100) NOT NULL,
    [word] nvarchar(100) NOT NULL,
    [code] nvarchar(100) NOT NULL,
    CONSTRAINT [pk_tag_words] PRIMARY KEY ([key])
);

CREATE TABLE [directory].[asks] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [year] int NOT NULL,
    [asked_at] datetime2 NOT NULL,
    [reminded] int NOT NULL,
    [answered_at] datetime2 NULL,
    CONSTRAINT [pk_asks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_asks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[link_checks] (
    [organization_id] uniqueidentifier NOT NULL,
    [checked_at] datetime2 NOT NULL,
    [failures] int NOT NULL,
    CONSTRAINT [pk_link_checks] PRIMARY KEY ([organization_id]),
    CONSTRAINT [fk_link_checks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[looks] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NULL,
    [key_id] uniqueidentifier NULL,
    [at] datetime2 NOT NULL,
    [why] nvarchar(200) NULL,
    CONSTRAINT [pk_looks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_looks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[marks] (
    [organization_id] uniqueidentifier NOT NULL,
    [facet] nvarchar(20) NOT NULL,
    [code] nvarchar(120) NOT NULL,
    CONSTRAINT [pk_marks] PRIMARY KEY ([organization_id], [facet], [code]),
    CONSTRAINT [fk_marks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[members] (
    [network_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_members] PRIMARY KEY ([network_id], [organization_id]),
    CONSTRAINT [fk_members_network_id] FOREIGN KEY ([network_id]) REFERENCES [directory].[networks] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_members_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id])
);

CREATE TABLE [directory].[proofs] (
    [organization_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [source] nvarchar(60) NOT NULL,
    [day] date NOT NULL,
    [note] nvarchar(200) NULL,
    CONSTRAINT [pk_proofs] PRIMARY KEY ([organization_id], [kind], [source]),
    CONSTRAINT [fk_proofs_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[reports] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [answer] nvarchar(400) NULL,
    [handled_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_reports] PRIMARY KEY ([id]),
    CONSTRAINT [fk_reports_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[rights] (
    [person_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [right] nvarchar(10) NOT NULL,
    CONSTRAINT [pk_rights] PRIMARY KEY ([person_id], [organization_id]),
    CONSTRAINT [fk_rights_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE INDEX [ix_asks_answered_at_asked_at] ON [directory].[asks] ([answered_at], [asked_at]);

CREATE UNIQUE INDEX [ix_asks_organization_id_year] ON [directory].[asks] ([organization_id], [year]);

CREATE INDEX [ix_link_checks_checked_at] ON [directory].[link_checks] ([checked_at]);

CREATE INDEX [ix_looks_at] ON [directory].[looks] ([at]);

CREATE INDEX [ix_looks_organization_id_at] ON [directory].[looks] ([organization_id], [at]);

CREATE INDEX [ix_looks_person_id_at] ON [directory].[looks] ([person_id], [at]);

CREATE UNIQUE INDEX [ix_marks_code_facet] ON [directory].[marks] ([code], [facet]) WHERE facet = 'identifier';

CREATE INDEX [ix_marks_facet_code] ON [directory].[marks] ([facet], [code]);

CREATE INDEX [ix_members_organization_id] ON [directory].[members] ([organization_id]);

CREATE INDEX [ix_networks_modified_at_id] ON [directory].[networks] ([modified_at], [id]);

CREATE INDEX [ix_networks_revision] ON [directory].[networks] ([revision]);

CREATE UNIQUE INDEX [ix_networks_slug] ON [directory].[networks] ([slug]);

CREATE INDEX [ix_not_twins_other] ON [directory].[not_twins] ([other]);

CREATE INDEX [ix_organizations_business_id] ON [directory].[organizations] ([business_id]);

CREATE INDEX [ix_organizations_modified_at_id] ON [directory].[organizations] ([modified_at], [id]);

CREATE INDEX [ix_organizations_proof_at] ON [directory].[organizations] ([proof_at]);

CREATE INDEX [ix_organizations_revision] ON [directory].[organizations] ([revision]);

CREATE UNIQUE INDEX [ix_organizations_slug] ON [directory].[organizations] ([slug]);

CREATE INDEX [ix_proofs_source] ON [directory].[proofs] ([source]);

CREATE INDEX [ix_relayed_organization_id_at] ON [directory].[relayed] ([organization_id], [at]);

CREATE INDEX [ix_reports_modified_at_id] ON [directory].[reports] ([modified_at], [id]);

CREATE INDEX [ix_reports_organization_id] ON [directory].[reports] ([organization_id]);

CREATE INDEX [ix_rights_organization_id] ON [directory].[rights] ([organization_id]);

CREATE INDEX [ix_tag_words_code] ON [directory].[tag_words] ([code]);

INSERT INTO [directory].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
