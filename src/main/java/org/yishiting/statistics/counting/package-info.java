/** Counts in the database what a selection asks for. */
package org.yishiting.statistics.counting;
