-- The front page counts open matters and lists the newest results.
create index matter_status_closed on matter (status, closed_at desc);
