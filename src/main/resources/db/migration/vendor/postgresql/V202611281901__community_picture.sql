create table community_picture (
  division varchar(32) primary key references division (code),
  content bytea not null
);
