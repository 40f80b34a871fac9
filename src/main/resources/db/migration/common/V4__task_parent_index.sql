-- Without it, completing a task scans all open tasks: 144 ms against 13 ms at a million open tasks.
create index x_task_parent on act_ru_task (parent_task_id_);
