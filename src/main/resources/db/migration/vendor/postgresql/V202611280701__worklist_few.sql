-- Few steps are paused or held by nobody; H2 knows no index of these alone and walks through the table.
create index pending_step_paused on pending_step (due_at) where paused_until is not null;
create index pending_step_unheld on pending_step (due_at) where unheld;
