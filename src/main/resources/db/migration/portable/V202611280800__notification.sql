create table notification (
  id varchar(36) primary key,
  matter varchar(48),
  channel varchar(16) not null,
  recipient varchar(400) not null,
  to_account boolean not null,
  template varchar(64) not null,
  arguments varchar(4000) not null,
  status varchar(16) not null,
  attempts integer not null,
  created_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  read_at timestamp(6) with time zone,
  failure varchar(800)
);
create index notification_inbox on notification (recipient, created_at desc);
create index notification_matter on notification (matter);
