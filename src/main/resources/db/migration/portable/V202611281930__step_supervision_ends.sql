-- A step that is over takes along what supervision did to it.
delete from step_supervision where task_id not in (select task_id from pending_step);
alter table step_supervision add constraint step_supervision_step
  foreign key (task_id) references pending_step (task_id) on delete cascade;
