create table matter_counter (
  community varchar(32) not null,
  counted_year integer not null,
  last_number integer not null,
  primary key (community, counted_year)
);

create table matter (
  number varchar(48) primary key,
  public_title varchar(60),
  text varchar(2000) not null,
  category varchar(16) not null,
  channel varchar(16) not null,
  division varchar(32) not null references division (code),
  place varchar(120) not null,
  reporter_name varchar(400),
  reporter_contact varchar(400),
  name_public boolean not null,
  care boolean not null,
  level varchar(8),
  limit_days integer,
  procedure_key varchar(64) not null,
  status varchar(16) not null,
  stage varchar(80),
  stage_name varchar(80),
  due_at timestamp(6) with time zone,
  tracking_hash varchar(64) not null unique,
  reported_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  dossier_hash varchar(64),
  version integer not null
);
create index matter_division_reported on matter (division, reported_at desc);
-- Figures ask for what happened in a period, whatever its division.
create index matter_reported on matter (reported_at);
create index matter_closed on matter (closed_at);
-- The front page counts open matters and lists the newest results.
create index matter_status_closed on matter (status, closed_at desc);
