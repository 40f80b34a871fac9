package org.yishiting.portal.web;

/** There is no such page, or none any more. */
class UnknownPageException extends RuntimeException {}
