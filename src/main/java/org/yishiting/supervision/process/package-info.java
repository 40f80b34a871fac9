/** Supervision's face to the engine: the sweep, the stages of the process, and what its forms show. */
package org.yishiting.supervision.process;
