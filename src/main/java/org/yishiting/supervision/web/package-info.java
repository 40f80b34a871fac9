/** The calls behind the list of stuck steps: to read it, to take it away as a workbook, to push many steps at once. */
package org.yishiting.supervision.web;
