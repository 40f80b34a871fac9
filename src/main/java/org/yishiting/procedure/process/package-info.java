/** Reads diagrams from the engine. */
package org.yishiting.procedure.process;
