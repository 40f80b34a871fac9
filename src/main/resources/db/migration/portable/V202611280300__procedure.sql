create table procedure_choice (
  division varchar(32) primary key references division (code),
  procedure_key varchar(64) not null
);
