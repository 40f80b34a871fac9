/** The statistics' face to the engine: names of diagrams, and the report that is sent each month. */
package org.yishiting.statistics.process;
