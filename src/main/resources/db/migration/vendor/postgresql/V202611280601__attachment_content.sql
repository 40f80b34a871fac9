create table attachment_content (
  attachment varchar(36) primary key references attachment (id),
  content bytea not null,
  -- a small JPEG of a photo, made at intake
  thumbnail bytea
);
