create table waiting_matter (
  matter varchar(48) primary key references matter (number),
  since timestamp(6) with time zone not null
);
