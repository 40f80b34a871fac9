package org.yishiting.notice;

/** A notice went up; published in the transaction that puts it up. */
public record NoticePublished(String matter, long noticeId) {}
