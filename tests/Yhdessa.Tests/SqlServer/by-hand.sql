-- DirectoryDb
select pg_current_xact_id()

-- EventsDb
select 1 from events.events where id = @p0 for no key update

-- EventsDb
select pg_current_xact_id()

-- FilesDb
insert into files.chunks (file_id, number, bytes) values (@p0, @p1, @p2)

-- FilesDb
select pg_current_xact_id()

-- GovernanceDb
select pg_current_xact_id()

-- HostDb
select pg_current_xact_id()

-- KernelDb
select 1

-- KernelDb
select pg_current_xact_id()

-- MailDb
select pg_current_xact_id()

-- ParticipationDb
select pg_current_xact_id()

-- PartnershipsDb
select pg_current_xact_id()

-- SpacesDb
select 1 from spaces.spaces where id = any(@p0) order by id for no key update

-- SpacesDb
select pg_current_xact_id()
