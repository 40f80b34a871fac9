/** The monthly report 月度民情分析: made, printed, and announced by mail. */
package org.yishiting.statistics.report;
