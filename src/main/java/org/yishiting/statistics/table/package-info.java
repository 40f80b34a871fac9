/** Puts figures into tables, as pages and workbooks show them. */
package org.yishiting.statistics.table;
