-- Which of many equal steps it is: a line from the feature that owns the thing, for lists of staff.
alter table pending_step add column subject varchar(160);
