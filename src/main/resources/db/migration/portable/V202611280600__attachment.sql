create table attachment (
  id varchar(36) primary key,
  matter varchar(48) not null references matter (number),
  step varchar(80),
  name varchar(200) not null,
  media_type varchar(40) not null,
  size integer not null,
  sha256 varchar(64) not null,
  uploaded_by varchar(64) not null,
  uploaded_at timestamp(6) with time zone not null,
  shown_as varchar(8)
);
create index attachment_matter on attachment (matter);
