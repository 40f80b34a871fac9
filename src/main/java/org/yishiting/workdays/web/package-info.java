/** How an administrator hands in the holidays of a year. */
package org.yishiting.workdays.web;
