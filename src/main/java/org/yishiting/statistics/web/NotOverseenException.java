package org.yishiting.statistics.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Figures of divisions that one does not oversee do not exist for one. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotOverseenException extends RuntimeException {}
