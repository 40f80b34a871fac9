create table community_profile (
  division varchar(32) primary key references division (code),
  address varchar(480) not null,
  phone varchar(40) not null,
  hours varchar(480) not null,
  introduction varchar(800) not null,
  picture varchar(40),
  changed_by varchar(64) not null,
  changed_at timestamp(6) with time zone not null
);
