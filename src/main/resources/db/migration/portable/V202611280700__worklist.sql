create table pending_step (
  task_id varchar(64) primary key,
  matter varchar(48) not null references matter (number),
  division varchar(32) not null,
  procedure_key varchar(64) not null,
  stage varchar(80),
  activity_id varchar(80) not null,
  name varchar(160) not null,
  -- which of many equal steps it is: a line from the feature that owns the thing, for lists of staff
  subject varchar(160),
  role varchar(64) not null,
  unheld boolean not null,
  assignee varchar(64),
  priority integer not null,
  created_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  definition_key varchar(64) not null,
  definition_version integer not null,
  instance_id varchar(64),
  procedure_instance_id varchar(64),
  division_path varchar(300) not null,
  level varchar(8),
  claimed_at timestamp(6) with time zone,
  first_due_at timestamp(6) with time zone,
  paused_until date
);
create index pending_step_matter on pending_step (matter);
create index pending_step_assignee on pending_step (assignee, due_at);
create index pending_step_division on pending_step (division, due_at);
-- Lists of what is late are found and counted in the index alone.
create index pending_step_due on pending_step (due_at, task_id, division_path, paused_until);
create index pending_step_definition on pending_step (definition_key, activity_id);
-- Figures of a procedure's stages, on its diagram.
create index pending_step_stage on pending_step (procedure_key, stage);
-- Steps of an instance that moves to another version.
create index pending_step_instance on pending_step (instance_id);

create table pending_step_offer (
  task_id varchar(64) not null references pending_step (task_id) on delete cascade,
  group_id varchar(96) not null,
  due_at timestamp(6) with time zone,
  primary key (group_id, task_id)
);
create index pending_step_offer_task on pending_step_offer (task_id);
create index pending_step_offer_due on pending_step_offer (group_id, due_at);

-- One row for each user task that is over.
create table finished_step (
  task_id varchar(64) primary key,
  matter varchar(48) not null references matter (number),
  division varchar(32) not null,
  division_path varchar(300) not null,
  procedure_key varchar(64) not null,
  stage varchar(80),
  definition_key varchar(64) not null,
  definition_version integer not null,
  instance_id varchar(64),
  procedure_instance_id varchar(64),
  activity_id varchar(80) not null,
  name varchar(160) not null,
  role varchar(64) not null,
  level varchar(8),
  finished_by varchar(64),
  withdrawn boolean not null,
  created_at timestamp(6) with time zone not null,
  claimed_at timestamp(6) with time zone,
  first_due_at timestamp(6) with time zone,
  due_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone not null,
  working_days integer not null
);
create index finished_step_matter on finished_step (matter);
create index finished_step_definition on finished_step (definition_key, finished_at);
create index finished_step_finished on finished_step (finished_at);
create index finished_step_procedure on finished_step (procedure_key, finished_at);
